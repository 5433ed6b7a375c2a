export { claimDataFolder, type DataFolder } from './claim.ts';
