// One handler in a process of its own: when it gave its first answer, and then, for each number that it reads, the CPU
// time in microseconds that so many further invocations take.
const [, , file = ''] = process.argv;
const { handler } = await import(file);
const requestContext = { requestId: 'bench', stage: '$default', http: { method: 'GET' } };
const event = { version: '2.0', rawPath: '/posts/1', rawQueryString: '', headers: {}, requestContext };
const { statusCode } = await handler(event);
if (statusCode !== 200) process.exit(1);
console.log(performance.timeOrigin + performance.now());

for await (const asked of process.stdin) {
  const invocations = Number(asked);
  const before = process.cpuUsage();
  for (let count = 0; count < invocations; count += 1) await handler(event);
  const { user, system } = process.cpuUsage(before);
  console.log(user + system);
}
