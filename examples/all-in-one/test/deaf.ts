import { stopSignal } from '../src/stop-signal.ts';

// Hears that it is to stop, says so, and never comes to an end by itself: node deaf.ts [MILLISECONDS that it is given].
const given = process.argv[2];
stopSignal([], given === undefined ? undefined : Number(given)).addEventListener('abort', () =>
  console.log('stopping'),
);
setInterval(() => {}, 1_000);
console.log('ready');
