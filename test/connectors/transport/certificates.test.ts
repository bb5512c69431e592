import { createServer as createPlain } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { PassingError } from '../../../connectors/transport/failures.ts';
import { getWithin } from '../../../connectors/transport/get.ts';
import { networkFailure } from '../../../connectors/transport/networkFailure.ts';
import { asking, hurried } from './asking.ts';

// Made for this test alone, signed by itself, for localhost.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgz/Fuhw6lNrqmpEI8
lBT8RymbZGF2rj0SPCRRysOOBNmhRANCAASHfU3w7JXVDJiooJ6izIjYVqLrZgCh
owL7K7U+LBVax5RudMHWasi3Gz+vu1SHlNZ04AzjEo71vhDqWgiSDzbm
-----END PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBozCCAUmgAwIBAgIUX6cSwPoSOoVPihdUBFJTtI658eYwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNZGVtb25zdHJhdGlvbjAgFw0yNjExMjQxMTIxNTBaGA8yMTI2
MTAzMTExMjE1MFowGDEWMBQGA1UEAwwNZGVtb25zdHJhdGlvbjBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABId9TfDsldUMmKignqLMiNhWoutmAKGjAvsrtT4sFVrH
lG50wdZqyLcbP6+7VIeU1nTgDOMSjvW+EOpaCJIPNuajbzBtMB0GA1UdDgQWBBSf
kMCGDoa9ML/6lPu4pAw/c+o44jAfBgNVHSMEGDAWgBSfkMCGDoa9ML/6lPu4pAw/
c+o44jAPBgNVHRMBAf8EBTADAQH/MBoGA1UdEQQTMBGCCWxvY2FsaG9zdIcEfwAA
ATAKBggqhkjOPQQDAgNIADBFAiEAh9VUwkfFLi/KMe0hPktCt+KSaXquX7Of8CwG
7dOtWCkCID7i36l5LW1htx2XgKM115zo5muEkVXP4trZNIc9s6zx
-----END CERTIFICATE-----
`;

const get = getWithin(hurried);
let secure: Server;
let plain: Server;

beforeAll(async () => {
  secure = await listening(createServer({ key, cert }, (_request, response) => response.end('la liste')));
  plain = await listening(createPlain((_request, response) => response.end('la liste')));
});
afterAll(async () => {
  for (const server of [secure, plain]) await new Promise(resolve => server.close(resolve));
});

test('a certificate that nobody vouches for is not trusted', async () => {
  const error = await get(`https://localhost:${portOf(secure)}/`, asking()).catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error).not.toBeInstanceOf(PassingError);
  expect(error.message).toBe(
    `Le site localhost:${portOf(secure)} a un certificat de sécurité qu'aucune autorité connue ne garantit : la connexion ne serait pas sûre, rien n'a été lu.`,
  );
});

test('https asked of a server that only speaks http is told', async () => {
  await expect(get(`https://localhost:${portOf(plain)}/`, asking())).rejects.toThrow(
    /ne parle pas https comme il faut/,
  );
});

test('http asked of a server that only speaks https is told', async () => {
  await expect(get(`http://localhost:${portOf(secure)}/`, asking())).rejects.toThrow(/^Le site localhost/);
});

test('a machine that refuses the connection is told', async () => {
  const nobody = await listening(createPlain());
  const port = portOf(nobody);
  await new Promise(resolve => nobody.close(resolve));
  await expect(get(`http://localhost:${port}/`, asking())).rejects.toThrow(/sa machine refuse la connexion/);
});

test('a name that leads nowhere is told', async () => {
  const resolve = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
  };
  const lost = getWithin(hurried, { resolve, kindOf: () => 'outside' });
  await expect(lost('http://absent.test/', asking())).rejects.toThrow(
    'Le site absent.test est introuvable : ce nom ne mène à aucune machine.',
  );
});

test.each([
  ['CERT_HAS_EXPIRED', /certificat de sécurité expiré.*Le renouveler/, false],
  ['CERT_NOT_YET_VALID', /pas encore valable/, false],
  ['SELF_SIGNED_CERT_IN_CHAIN', /aucune autorité connue/, false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', /toute la chaîne/, false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /toute la chaîne/, false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /d'un autre nom/, false],
  ['CERT_REVOKED', /n'est pas valable/, false],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /ne parle pas https comme il faut/, false],
  ['EAI_AGAIN', /est introuvable/, true],
  ['ETIMEDOUT', /à temps/, true],
  ['EHOSTUNREACH', /est injoignable \(EHOSTUNREACH\)/, true],
  ['', /est injoignable \(erreur de réseau\)/, true],
])('%s is told in French; it passes or lasts', (code, message, passes) => {
  const error = networkFailure('Le site a.fr', code);
  expect(error.message).toMatch(message);
  expect(error instanceof PassingError).toBe(passes);
});

async function listening<S extends Server>(server: S): Promise<S> {
  await new Promise<void>(resolve => server.listen(0, 'localhost', resolve));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
