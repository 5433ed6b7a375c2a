import { PassThrough } from 'node:stream';
import { Terminal } from '../src/terminal/terminal.ts';

/** A terminal that keeps what is written to it, and is none as far as redrawing goes. */
export function terminalToRead(): { terminal: Terminal; written: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { terminal: new Terminal(stream), written: () => text };
}
