const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;
// As some proxies forward an address: whoever opens another connection comes from another port.
const withPort = /^(?:(\d{1,3}(?:\.\d{1,3}){3})|\[([^\]]*)\])(?::\d{1,5})?$/;

/**
 * The network that an address is counted under: an IPv4 address itself, the first 64 bits of an IPv6 address, of which
 * everybody can have as many others as they like. Anything else is taken as it is.
 */
export function networkOf(address: string): string {
  const [, four, six] = withPort.exec(address.trim()) ?? [];
  const plain = (four ?? six ?? address.trim()).replace(/%.*$/, '');
  const inner = mapped.exec(plain)?.[1];
  if (inner !== undefined) return inner;
  return plain.includes(':') ? `${firstGroups(plain.toLowerCase()).join(':')}::/64` : plain;
}

function firstGroups(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = (tail ?? '').split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0);
  const zeros = Array.from({ length: missing }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
}
