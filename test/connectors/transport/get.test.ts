import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { getWithin, MissingDocument } from '../../../connectors/transport/get.ts';
import { type PartnerServer, servePartner } from '../partnerServer.ts';
import { asking, hurried } from './asking.ts';

const get = getWithin(hurried);
let partner: PartnerServer;

beforeAll(async () => {
  partner = await servePartner();
});
beforeEach(() => {
  partner.answers.clear();
  partner.asked.length = 0;
});
afterAll(() => partner.close());

const lastModified = 'Tue, 01 Dec 2026 08:00:00 GMT';

test('a document comes with what its server calls its version', async () => {
  partner.answers
    .set('/a', response => response.writeHead(200, { ETag: 'W/"1"', 'Last-Modified': lastModified }).end('é'))
    .set('/b', 'é');
  const bytes = new TextEncoder().encode('é');
  expect(await get(`${partner.origin}/a`, asking())).toEqual({ bytes, etag: 'W/"1"', lastModified });
  expect(await get(`${partner.origin}/b`, asking())).toEqual({ bytes, etag: null, lastModified: null });
});

test.each([
  [{ etag: '"1"', lastModified: null }, { 'if-none-match': '"1"' }],
  [{ etag: null, lastModified }, { 'if-modified-since': lastModified }],
  [
    { etag: '"1"', lastModified },
    { 'if-none-match': '"1"', 'if-modified-since': lastModified },
  ],
])('only another version than %j is asked for', async (version, headers) => {
  partner.answers.set('/a', 304);
  expect(await get(`${partner.origin}/a`, asking({ version }))).toBeNull();
  expect(partner.asked[0]?.headers).toMatchObject(headers);
});

test('« not modified » is not believed of a server that was not asked that', async () => {
  partner.answers.set('/a', 304);
  for (const version of [null, { etag: null, lastModified: null }]) {
    await expect(get(`${partner.origin}/a`, asking({ version }))).rejects.toThrow(/304.*pas demandé/);
  }
});

test('the headers of a source are sent, in the place of ours whatever their case', async () => {
  partner.answers.set('/a', 'oui');
  await get(`${partner.origin}/a`, asking({ headers: { 'user-agent': 'essai', key: 'k' } }));
  expect(partner.asked[0]?.headers).toMatchObject({ 'user-agent': 'essai', key: 'k' });
});

test('user and password of an address are sent as the header that they mean', async () => {
  partner.answers.set('/a', 'oui');
  await get(`${partner.origin.replace('//', '//moi:p%C3%A9@')}/a`, asking());
  const sent = `Basic ${Buffer.from('moi:pé').toString('base64')}`;
  expect(partner.asked[0]?.headers.authorization).toBe(sent);
});

test.each([
  [401, /401 \(accès refusé\)/, true],
  [403, /403 \(accès refusé\)/, true],
  [404, /404 \(rien à cette adresse\)/, true],
  [410, /410 \(rien à cette adresse\)/, true],
  [400, /400/, false],
  [204, /204 \(pas de contenu\)/, false],
  [206, /206 \(une partie seulement du document\)/, false],
  [202, /202/, false],
  [429, /429 \(trop de demandes\)/, false],
  [503, /503 \(panne du site\)/, false],
])('an answer %i is no document', async (status, message, missing) => {
  partner.answers.set('/a', response => response.writeHead(status, 'Secret <b>words</b>').end());
  const error = await get(`${partner.origin}/a`, asking()).catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('Secret');
  expect(error instanceof MissingDocument).toBe(missing);
});

test('what a server says the type is does not matter: the format looks at the bytes', async () => {
  const bytes = Uint8Array.from([0xe9, 0x00, 0xff]);
  partner.answers.set('/a', response =>
    response.writeHead(200, { 'Content-Type': 'image/png; charset=oups' }).end(bytes),
  );
  expect((await get(`${partner.origin}/a`, asking()))?.bytes).toEqual(bytes);
});

test('no message tells the secrets of an address or of headers', async () => {
  const headers = { key: 'SECRET' };
  const secret = (origin: string) => `${origin.replace('//', '//SECRET:SECRET@')}/SECRET?key=SECRET`;
  partner.answers.set('/SECRET?key=SECRET', response => response.destroy());
  const nobody = await servePartner();
  await nobody.close();
  for (const origin of [partner.origin, nobody.origin]) {
    const error = await get(secret(origin), asking({ headers })).catch(error => error);
    expect(error).toBeInstanceOf(FeedError);
    expect([error.message, error.stack, JSON.stringify(error), String(error.cause)].join()).not.toContain(
      'SECRET',
    );
  }
});

test.each([
  ['http://', {}, /n'est pas une adresse web/],
  ['http://127.0.0.1:1/', { key: 'secret\n' }, /un caractère interdit/],
])('a mistake of the configuration is told (%s)', async (address, headers, message) => {
  const error = await get(address, asking({ headers })).catch(error => error);
  expect(error).toBeInstanceOf(FeedError);
  expect(error.message).toMatch(message);
  expect(error.message).not.toContain('secret');
});
