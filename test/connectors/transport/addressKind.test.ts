import { expect, test } from 'vitest';
import { kindOf } from '../../../connectors/transport/addressKind.ts';

test.each([
  ['loopback', '127.0.0.1 127.255.255.254 0.0.0.0 ::1 :: ::ffff:127.0.0.1 ::ffff:7f00:1 ::127.0.0.1'],
  ['loopback', '64:ff9b::7f00:1 2002:7f00:1::'],
  [
    'private',
    '10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 100.64.0.1 100.100.100.200 fc00::1 fd12:3456::1',
  ],
  ['private', '::ffff:10.0.0.1 64:ff9b::a00:1 64:ff9b::c0a8:101 2002:c0a8:101::1 64:ff9b:1::808:808'],
  ['link-local', '169.254.169.254 fe80::1 febf::1 ::ffff:169.254.169.254 64:ff9b::a9fe:a9fe'],
  ['reserved', '224.0.0.1 239.255.255.250 255.255.255.255 240.0.0.1 192.0.0.192 ff02::1 2001::1 2001:db8::1'],
  [
    'outside',
    '1.1.1.1 172.15.0.1 172.32.0.1 192.167.0.1 100.63.0.1 11.0.0.1 126.0.0.1 128.0.0.1 169.253.0.1',
  ],
  ['outside', '2001:4860:4860::8888 2a01:e00::1 ::ffff:1.1.1.1 64:ff9b::808:808 2002:808:808::1'],
] as const)('%s: %s', (kind, addresses) => {
  expect(addresses.split(' ').map(address => [address, kindOf(address)])).toEqual(
    addresses.split(' ').map(address => [address, kind]),
  );
});
