// A process that claims the folder of its argument, says how that went in one line, and then stays until it is ended.
// Given a user's number it becomes that user first: once its files are read, since they may lie where only root reads.
import { claimDataFolder } from '../../src/adapters/data-folder/index.ts';
import { SimFeedError } from '../../src/errors/index.ts';

const [, , path = '', user] = process.argv;
if (user !== undefined) {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
try {
  const folder = await claimDataFolder(path);
  process.on('SIGTERM', () => {
    void folder.close().then(() => process.exit(0));
  });
  console.log(`held ${folder.path}`);
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(SimFeedError.is(error) ? `${error.code} ${error.message}` : String(error));
}
