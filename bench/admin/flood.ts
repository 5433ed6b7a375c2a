// A flood of wrong sign-ins, fifty at once, in a process of its own, until its parent lets go.
import { networkOf, post } from './admin-process.ts';

const [, , address = '', kind = '', first = '0'] = process.argv;
const statuses: Record<number, number> = {};
let count = Number(first);
let goesOn = true;

async function attacker(): Promise<void> {
  while (goesOn) {
    count += 1;
    const password = `wrong password ${count}`;
    const response =
      kind === 'one-name'
        ? await post(`${address}/auths/login`, { username: 'ada', password })
        : await post(`${address}/auths/login`, { username: `nobody_${count}`, password }, networkOf(count));
    await response.text();
    statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    // Whoever watches begins once the flood is there.
    if (count === Number(first) + 100) process.send?.('flooding');
  }
}

process.on('message', () => {
  goesOn = false;
});
await Promise.all(Array.from({ length: 50 }, attacker));
process.send?.(statuses, () => process.disconnect());
