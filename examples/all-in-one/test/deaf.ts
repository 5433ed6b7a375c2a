import { stopSignal } from '../src/stop-signal.ts';

// Hears that it is to stop, says so, and never comes to an end by itself.
stopSignal([]).addEventListener('abort', () => console.log('stopping'));
setInterval(() => {}, 1_000);
console.log('ready');
