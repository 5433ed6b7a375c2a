// One handler in a process of its own: how long its first answer took, and what each further one costs.
const [, , file = ''] = process.argv;
const { handler } = await import(file);
const requestContext = { requestId: 'bench', stage: '$default', http: { method: 'GET' } };
const event = { version: '2.0', rawPath: '/posts/1', rawQueryString: '', headers: {}, requestContext };
const { statusCode } = await handler(event);
if (statusCode !== 200) process.exit(1);
const answeredAt = performance.timeOrigin + performance.now();

const [warming, counted] = [1_000, 3_000];
for (let count = 0; count < warming; count += 1) await handler(event);
const before = process.cpuUsage();
for (let count = 0; count < counted; count += 1) await handler(event);
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ answeredAt, cpu: (user + system) / counted }));
process.exit(0);
