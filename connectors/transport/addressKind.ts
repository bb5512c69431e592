import { BlockList, isIPv6 } from 'node:net';

/** Where an IP address leads: the internet, or a place that only this machine or its network can reach. */
export type AddressKind = 'outside' | 'loopback' | 'private' | 'link-local' | 'reserved';

const ranges: Readonly<Record<Exclude<AddressKind, 'outside'>, readonly string[]>> = {
  // On Linux, 0.0.0.0 and :: reach this machine.
  loopback: ['127.0.0.0/8', '0.0.0.0/8', '::1/128', '::/128'],
  // 100.64/10 is what providers, and clouds for their own services, number as private; 64:ff9b:1::/48 a local NAT64.
  private: [
    ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'],
    ...['fc00::/7', 'fec0::/10', '64:ff9b:1::/48'],
  ],
  'link-local': ['169.254.0.0/16', 'fe80::/10'],
  // Nobody's, documentation, benchmarks, multicast, broadcast; 2001::/32 tunnels to any IPv4 address (Teredo).
  reserved: [
    ...['192.0.0.0/24', '192.0.2.0/24', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
    ...['224.0.0.0/4', '240.0.0.0/4', 'ff00::/8', '2001::/32', '2001:db8::/32', '100::/64'],
  ],
};

const lists = (['loopback', 'private', 'link-local', 'reserved'] as const).map(
  kind => [kind, listOf(ranges[kind])] as const,
);

/** What an IP address is, also as IPv6 writes one of IPv4. */
export function kindOf(address: string): AddressKind {
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  return lists.find(([, list]) => list.check(address, family))?.[0] ?? 'outside';
}

function listOf(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [address = '', bits = ''] = subnet.split('/');
    const prefix = Number(bits);
    if (isIPv6(address)) list.addSubnet(address, prefix, 'ipv6');
    else addInBothFamilies(list, address, prefix);
  }
  return list;
}

/** IPv6 leads to IPv4 by NAT64 and by 6to4, and once did as `::1.2.3.4`; BlockList itself knows `::ffff:1.2.3.4`. */
function addInBothFamilies(list: BlockList, address: string, prefix: number): void {
  list.addSubnet(address, prefix, 'ipv4');
  const bytes = address.split('.').map(byte => Number(byte).toString(16).padStart(2, '0'));
  const [high, low] = [bytes.slice(0, 2).join(''), bytes.slice(2).join('')];
  list.addSubnet(`64:ff9b::${high}:${low}`, 96 + prefix, 'ipv6');
  list.addSubnet(`2002:${high}:${low}::`, 16 + prefix, 'ipv6');
  list.addSubnet(`::${high}:${low}`, 96 + prefix, 'ipv6');
}
