// A process that claims the folder of its argument, says how that went in one line, and then stays until it is ended.
import { claimDataFolder } from '../../src/adapters/data-folder/index.ts';
import { SimFeedError } from '../../src/errors/index.ts';

const [, , path = ''] = process.argv;
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
