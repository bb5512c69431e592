import { expect, test } from 'vitest';
import { guardOf } from '../../../connectors/transport/guard.ts';
import { realNetwork } from '../../../connectors/transport/network.ts';

test.each([
  ['nowhere yet', [], '127.0.0.1 10.0.0.1 169.254.169.254 1.1.1.1', ''],
  ['outside', ['1.1.1.1'], '2.2.2.2 2a01:e00::1', '127.0.0.1 ::1 10.0.0.1 169.254.169.254 224.0.0.1'],
  [
    'on this machine',
    ['127.0.0.1'],
    '127.0.0.2 ::1 ::ffff:127.0.0.1 1.1.1.1',
    '10.0.0.1 169.254.169.254 fe80::1',
  ],
  ['on its network', ['10.0.0.1'], '192.168.1.1 fd00::1 1.1.1.1', '127.0.0.1 ::1 169.254.169.254'],
  ['on this machine, then outside', ['127.0.0.1', '1.1.1.1'], '2.2.2.2', '127.0.0.1 10.0.0.1'],
] as const)(
  'a site that stands %s may send us to some addresses, not to others',
  (_where, reached, may, mayNot) => {
    const guard = guardOf(realNetwork);
    for (const address of reached) guard.connected(address);
    const refused = `${may} ${mayNot}`
      .trim()
      .split(' ')
      .filter(address => {
        try {
          guard.check(address);
          return false;
        } catch {
          return true;
        }
      });
    expect(refused.join(' ')).toBe(mayNot);
  },
);
