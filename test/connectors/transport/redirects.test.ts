import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { getWithin } from '../../../connectors/transport/get.ts';
import { type Answer, type PartnerServer, servePartner } from '../partnerServer.ts';
import { asking, hurried, networkOf } from './asking.ts';

let partner: PartnerServer;
let other: PartnerServer;

beforeAll(async () => {
  [partner, other] = [await servePartner(), await servePartner()];
});
beforeEach(() => {
  for (const { answers, asked } of [partner, other]) {
    answers.clear();
    asked.length = 0;
  }
});
afterAll(async () => {
  await partner.close();
  await other.close();
});

const to =
  (location: string, status = 302): Answer =>
  response =>
    response.writeHead(status, { Location: location }).end('ailleurs');
const port = ({ origin }: PartnerServer) => new URL(origin).port;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a redirect is followed', () => {
  const get = getWithin(hurried);

  test.each([
    [301, '/là/liste.csv?x=1'],
    [302, Buffer.from('/là/liste.csv?x=1').toString('latin1')],
    [303, '../l%C3%A0/liste.csv?x=1'],
    [307, 'là/liste.csv?x=1'],
    [308, 'l%C3%A0/./liste.csv?x=1'],
  ])('%i, to an address written whole or in part (%s)', async (status, location) => {
    partner.answers
      .set('/ici', to(location, status))
      .set('/l%C3%A0/liste.csv?x=1', to(`${other.origin}/fin#ancre`, status));
    other.answers.set('/fin', 'la liste');
    expect(text((await get(`${partner.origin}/ici`, asking()))?.bytes)).toBe('la liste');
  });

  test('five times, not six: the message tells the way', async () => {
    for (let step = 0; step < 6; step++) partner.answers.set(`/${step}`, to(`/${step + 1}`));
    partner.answers.set('/5', to(`${other.origin}/6`));
    partner.answers.set('/6', 'trop loin');
    other.answers.set('/6', 'assez loin');
    expect(text((await get(`${partner.origin}/1`, asking()))?.bytes)).toBe('assez loin');
    const [host, next] = [new URL(partner.origin).host, new URL(other.origin).host];
    await expect(get(`${partner.origin}/0`, asking())).rejects.toThrow(
      `Le site ${host} redirige vers ${next}, plus de 5 fois de suite`,
    );
    expect(other.asked).toHaveLength(1);
  });

  test('with the headers of the source for its own origin only, and never again once it was left', async () => {
    const secret = { Authorization: 'Bearer secret', key: 'secret' };
    partner.answers
      .set('/a', to('/b'))
      .set('/b', to(`${other.origin}/c`))
      .set('/d', 'la liste');
    other.answers.set('/c', to(`${partner.origin}/d`));
    await get(`${partner.origin}/a`, asking({ headers: secret }));
    const sent = ({ asked }: PartnerServer) =>
      asked.map(({ url, headers }) => [url, headers.authorization, headers.key, headers.referer]);
    expect(sent(partner)).toEqual([
      ['/a', 'Bearer secret', 'secret', undefined],
      ['/b', 'Bearer secret', 'secret', undefined],
      ['/d', undefined, undefined, undefined],
    ]);
    expect(sent(other)).toEqual([['/c', undefined, undefined, undefined]]);
  });

  test('without what is known of a version, and what it leads to has none: it may be another document next time', async () => {
    partner.answers.set('/a', to('/b')).set('/b', response => {
      response
        .writeHead(200, { ETag: '"1"', 'Last-Modified': 'Tue, 01 Dec 2026 08:00:00 GMT' })
        .end('la liste');
    });
    const version = { etag: '"1"', lastModified: 'Tue, 01 Dec 2026 08:00:00 GMT' };
    expect(await get(`${partner.origin}/a`, asking({ version }))).toMatchObject({
      etag: null,
      lastModified: null,
    });
    expect(partner.asked.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined]);
  });

  test('what stands at its end is told with its way', async () => {
    partner.answers.set('/a', to(`${other.origin}/nulle-part`));
    await expect(get(`${partner.origin}/a`, asking())).rejects.toThrow(
      / \(redirection : .* → .*\) a répondu 404/,
    );
  });
});

describe('a redirect is not followed', () => {
  test.each<[string, Answer, RegExp]>([
    ['in a circle', to('/a'), /redirige en rond/],
    ['in a wider circle', to('/b'), /redirige en rond/],
    ['without saying where', response => response.writeHead(302).end(), /redirige sans dire où/],
    ['to a file', to('file:///etc/passwd'), /n'est pas une adresse web/],
    ['to data', to('data:text/csv,Lieu'), /n'est pas une adresse web/],
    ['to no address', to('http://[oups'), /n'est pas une adresse web/],
    ['by 300, which offers a choice', to('/c', 300), /a répondu 300/],
    ['by 305', to('/c', 305), /a répondu 305/],
  ])('%s', async (_name, answer, message) => {
    partner.answers.set('/a', answer).set('/b', to('/a')).set('/c', 'la liste');
    const error = await getWithin(hurried)(`${partner.origin}/a`, asking()).catch(error => error);
    expect(error).toBeInstanceOf(FeedError);
    expect(error.message).toMatch(message);
  });

  const inward = [
    ...[
      'http://127.0.0.2/',
      'http://localhost/',
      'http://0.0.0.0/',
      'http://2130706434/',
      'http://0177.0.0.2/',
    ],
    ...[
      'http://[::1]/',
      'http://[::ffff:127.0.0.2]/',
      'http://10.0.0.1/',
      'https://192.168.1.1/',
      'http://0x0a.1/',
    ],
    ...[
      'http://169.254.169.254/latest/meta-data',
      'http://[fe80::1]/',
      'http://[fd00::1]/',
      'http://224.0.0.1/',
    ],
    ...['http://[64:ff9b::7f00:2]/', 'http://prive.test/', 'http://mixte.test/', 'http://sixieme.test/'],
  ];
  test.each(inward)('from outside to %s', async location => {
    const network = networkOf({
      localhost: ['127.0.0.2'],
      'prive.test': ['10.0.0.1'],
      'mixte.test': ['127.0.0.1 10.0.0.1'],
      'sixieme.test': ['::1'],
    });
    partner.answers.set('/a', to(location));
    const asked = getWithin({ ...hurried, retries: 3 }, network)(
      `http://dehors.test:${port(partner)}/a`,
      asking(),
    );
    await expect(asked).rejects.toThrow(
      new RegExp(`\\(redirection : dehors\\.test:${port(partner)} → .*\\) est à une adresse interne`),
    );
    expect(partner.asked).toHaveLength(1);
  });

  test('to its own name, once that resolves to an inner address', async () => {
    const network = networkOf({ 'dehors.test': ['127.0.0.1', '10.0.0.1'] });
    partner.answers.set('/a', to('/b')).set('/b', 'la liste');
    await expect(
      getWithin(hurried, network)(`http://dehors.test:${port(partner)}/a`, asking()),
    ).rejects.toThrow(/est à une adresse interne/);
    expect(partner.asked).toHaveLength(1);
  });

  test('from this machine to the rest of its network', async () => {
    partner.answers.set('/a', to('http://10.0.0.1/'));
    await expect(getWithin(hurried)(`${partner.origin}/a`, asking())).rejects.toThrow(
      /est à une adresse interne/,
    );
  });
});

test('from outside, a redirect to another site outside is followed', async () => {
  partner.answers.set('/a', to(`http://ailleurs.test:${port(other)}/b`));
  other.answers.set('/b', 'la liste');
  const get = getWithin(hurried, networkOf({}));
  expect(text((await get(`http://dehors.test:${port(partner)}/a`, asking()))?.bytes)).toBe('la liste');
});
