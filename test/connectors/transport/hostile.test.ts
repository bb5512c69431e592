import { createServer } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FeedError } from '../../../connectors/connector.ts';
import { PassingError } from '../../../connectors/transport/failures.ts';
import { getWithin } from '../../../connectors/transport/get.ts';
import { type Answer, type PartnerServer, servePartner } from '../partnerServer.ts';
import { asking, hurried } from './asking.ts';

let partner: PartnerServer;

beforeAll(async () => {
  partner = await servePartner();
});
beforeEach(() => {
  partner.answers.clear();
});
afterAll(() => partner.close());

const list = new TextEncoder().encode('Lieu;Type\n'.repeat(1000));
const get = (limits = {}) => getWithin({ ...hurried, ...limits })(`${partner.origin}/a`, asking());

/** Bytes as they are, without what a server of Node would add or refuse to send. */
const raw =
  (...parts: (string | Uint8Array)[]): Answer =>
  ({ socket }) => {
    for (const part of parts) socket?.write(part);
    socket?.end();
  };
const compressed =
  (coding: string, bytes: Uint8Array): Answer =>
  response =>
    response.writeHead(200, { 'Content-Encoding': coding, 'Content-Length': bytes.length }).end(bytes);

describe('a whole document is read', () => {
  test.each<[string, Answer]>([
    ['as it is', list],
    [
      'in pieces',
      response => {
        response.write(list.subarray(0, 10));
        response.end(list.subarray(10));
      },
    ],
    ['ended by the end of the connection', raw('HTTP/1.0 200 OK\r\n\r\n', list)],
    [
      'with a trailer',
      raw(
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${list.length.toString(16)}\r\n`,
        list,
        '\r\n0\r\nX: y\r\n\r\n',
      ),
    ],
    ['in gzip', compressed('gzip', gzipSync(list))],
    ['in gzip, by its other name', compressed('X-GZip', gzipSync(list))],
    [
      'in two gzip members',
      compressed('gzip', Buffer.concat([gzipSync(list.subarray(0, 50)), gzipSync(list.subarray(50))])),
    ],
    ['in deflate', compressed('deflate', deflateSync(list))],
    ['in brotli', compressed('br', brotliCompressSync(list))],
    ['as identity', compressed('identity', list)],
  ])('%s', async (_name, answer) => {
    partner.answers.set('/a', answer);
    expect((await get())?.bytes).toEqual(list);
  });
});

const head = 'HTTP/1.1 200 OK\r\n';
const gzipped = gzipSync(list);

describe('half a document is never a shorter one', () => {
  test.each<[string, Answer]>([
    ['nothing at all', raw()],
    ['half a head', raw('HTTP/1.1 200 O')],
    ['a body shorter than announced', raw(`${head}Content-Length: 20000\r\n\r\n`, list)],
    ['a body longer than announced', raw(`${head}Content-Length: 50\r\n\r\n`, list)],
    ['no body where one was announced', raw(`${head}Content-Length: 50\r\n\r\n`)],
    ['half a chunk', raw(`${head}Transfer-Encoding: chunked\r\n\r\nffff\r\n`, list)],
    ['chunks without the last', raw(`${head}Transfer-Encoding: chunked\r\n\r\n5\r\nLieu;\r\n`)],
    ['gzip cut, as announced', compressed('gzip', gzipped.subarray(0, -9))],
    ['gzip cut in its head', compressed('gzip', gzipped.subarray(0, 5))],
    ['gzip cut, by the connection', raw(`${head}Content-Encoding: gzip\r\n\r\n`, gzipped.subarray(0, -9))],
    [
      'gzip cut in a chunk',
      raw(`${head}Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\nffff\r\n`, gzipped),
    ],
    ['no gzip at all', compressed('gzip', new Uint8Array())],
    ['deflate cut', compressed('deflate', deflateSync(list).subarray(0, -5))],
    ['brotli cut', compressed('br', brotliCompressSync(list).subarray(0, -5))],
    [
      'a connection broken on the way',
      response => {
        response.write(list);
        setImmediate(() => response.socket?.resetAndDestroy());
      },
    ],
  ])('%s', async (_name, answer) => {
    partner.answers.set('/a', answer);
    const error = await get().catch(error => error);
    expect(error).toBeInstanceOf(PassingError);
    expect(error.message).toMatch(
      /^Le site 127\.0\.0\.1:\d+ a interrompu sa réponse : le document est incomplet/,
    );
  });
});

describe('what is not as it says is told', () => {
  test.each<[string, Answer, RegExp]>([
    ['gzip that is none', compressed('gzip', list), /ne se décompresse pas/],
    ['gzip with more behind it', compressed('gzip', Buffer.concat([gzipped, list])), /ne se décompresse pas/],
    ['a coding nobody asked for', compressed('zstd', list), /Content-Encoding « zstd »\) : attendu gzip/],
    ['several codings', compressed('gzip, br', list), /« gzip, br »/],
    ['no HTTP', raw('SSH-2.0-OpenSSH_9.6\r\n'), /ne répond pas comme un site web/],
    [
      'two lengths',
      raw(`${head}Content-Length: 5\r\nContent-Length: 8\r\n\r\nbonjour!`),
      /pas comme un site web/,
    ],
    ['endless headers', raw(`${head}X: ${'x'.repeat(100_000)}\r\n\r\nbonjour`), /pas comme un site web/],
  ])('%s', async (_name, answer, message) => {
    partner.answers.set('/a', answer);
    const error = await get().catch(error => error);
    expect(error).toBeInstanceOf(FeedError);
    expect(error.message).toMatch(message);
  });
});

describe('a document that is too big', () => {
  /** A gzip of so many zeros, made as it is sent; `ended` is told when nobody takes it any more. */
  const bomb =
    (megabytes: number, ended: () => void): Answer =>
    response => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      const gzip = createGzip();
      gzip.pipe(response);
      response.once('close', () => {
        gzip.destroy();
        ended();
      });
      const zeros = Buffer.alloc(1024 * 1024);
      const more = (left: number) => {
        if (left === 0) gzip.end();
        else gzip.write(zeros, () => more(left - 1));
      };
      more(megabytes);
    };

  test.each<[string, Answer]>([
    [
      'and says so',
      response => {
        response.writeHead(200, { 'Content-Length': 10_000_000 });
        response.write('Lieu');
      },
    ],
    [
      'without saying so',
      response => {
        Readable.from(forever()).pipe(response);
      },
    ],
    ['once decompressed from gzip', compressed('gzip', gzipSync(Buffer.alloc(1_000_000)))],
    ['once decompressed from brotli', compressed('br', brotliCompressSync(Buffer.alloc(1_000_000)))],
    ['once decompressed from deflate', compressed('deflate', deflateSync(Buffer.alloc(1_000_000)))],
  ])('%s is given up', async (_name, answer) => {
    let closed: (() => void) | undefined;
    const end = new Promise<void>(resolve => {
      closed = resolve;
    });
    partner.answers.set('/a', response => {
      response.once('close', () => closed?.());
      if (typeof answer === 'function') answer(response);
    });
    const error = await get({ bytes: 200_000 }).catch(error => error);
    expect(error).toBeInstanceOf(FeedError);
    expect(error).not.toBeInstanceOf(PassingError);
    expect(error.message).toMatch(
      /^Le site .* envoie un document qui dépasse 0.19 Mo : il n'a pas été lu\.$/,
    );
    await end;
  });

  test('is never held: a gzip of 1 GB costs little more than the limit', async () => {
    const ended = new Promise<void>(resolve => {
      partner.answers.set('/a', bomb(1024, resolve));
    });
    const before = process.memoryUsage.rss();
    await expect(get({ bytes: 20 * 1024 * 1024, timeout: 30_000 })).rejects.toThrow(/dépasse 20 Mo/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(400 * 1024 * 1024);
    await ended;
  });
});

test.each([302, 404, 500, 206])('what comes behind an answer %i is not listened to', async status => {
  const closed = new Promise<void>(resolve => {
    partner.answers.set('/a', response => {
      response.once('close', resolve);
      response.writeHead(status, { Location: '/b' });
      Readable.from(forever()).pipe(response);
    });
  });
  partner.answers.set('/b', 'la liste');
  // Closed long before its time is over.
  await get({ timeout: 600_000 }).catch(() => undefined);
  await closed;
});

function* forever() {
  for (;;) yield list;
}

describe('a slow site is given up', () => {
  const drip =
    (head: string | Uint8Array, drop = 'x'): Answer =>
    ({ socket }) => {
      socket?.write(head);
      const timer = setInterval(() => socket?.write(drop), 5);
      socket?.once('close', () => clearInterval(timer));
    };
  // A block of 65,535 bytes that gzip did not compress.
  const endless = Buffer.concat([gzipped.subarray(0, 10), Buffer.from([0, 0xff, 0xff, 0, 0])]);

  test.each<[string, Answer]>([
    ['that says nothing', 'hangs'],
    [
      'that stops in the middle',
      response => {
        response.writeHead(200, { 'Content-Length': 50 });
        response.write('Lieu');
      },
    ],
    ['that sends its head drop by drop', drip(`${head}X: `)],
    ['that sends its body drop by drop', drip(`${head}Content-Length: 50000\r\n\r\n`)],
    [
      'that sends gzip drop by drop',
      drip(Buffer.concat([Buffer.from(`${head}Content-Encoding: gzip\r\n\r\n`), endless])),
    ],
    [
      'that talks of something else',
      drip('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    ],
    ['that announces an answer for ever', drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n')],
    [
      'that is slow to refuse',
      response => {
        response.writeHead(500).write('…');
      },
    ],
  ])('%s', async (name, answer) => {
    partner.answers.set('/a', answer);
    const error = await get({ timeout: 150 }).catch(error => error);
    expect(error).toBeInstanceOf(PassingError);
    expect(error.message).toMatch(
      name === 'that is slow to refuse' ? /500/ : /n'a pas fini de répondre en 1 seconde/,
    );
  });

  test('that takes the connection and never shakes hands', async () => {
    const deaf = createServer(socket => socket.resume());
    await new Promise<void>(resolve => deaf.listen(0, '127.0.0.1', resolve));
    const address = deaf.address();
    const port = typeof address === 'object' ? address?.port : null;
    const hasty = getWithin({ ...hurried, connection: 100 });
    await expect(hasty(`https://127.0.0.1:${port}/`, asking())).rejects.toThrow(
      /connexion n'a pas été établie à temps/,
    );
    await new Promise(resolve => deaf.close(resolve));
  });

  test('whose name never resolves', async () => {
    const hasty = getWithin(
      { ...hurried, connection: 100 },
      { resolve: () => new Promise(() => undefined), kindOf: () => 'outside' },
    );
    await expect(hasty('http://lent.test/', asking())).rejects.toThrow(
      /connexion n'a pas été établie à temps/,
    );
  });
});

test('a reading given up meanwhile throws its reason, in every state of an answer', async () => {
  const reason = new Error('the hub is closing');
  const begun = (head: string, bytes: Uint8Array): Answer => {
    return ({ socket }) => socket?.write(Buffer.concat([Buffer.from(head), bytes]));
  };
  const answers: Answer[] = [
    'hangs',
    begun(`${head}Content-Length: 20000\r\n\r\n`, list),
    begun(`${head}Content-Encoding: gzip\r\n\r\n`, gzipped.subarray(0, 40)),
    response => response.writeHead(503, { 'Retry-After': '1' }).end(),
  ];
  for (const answer of answers) {
    partner.answers.set('/a', answer);
    const closing = new AbortController();
    const patient = getWithin({ ...hurried, retries: 1 });
    const asked = patient(`${partner.origin}/a`, asking({ signal: closing.signal }));
    setTimeout(() => closing.abort(reason), 30);
    await expect(asked).rejects.toBe(reason);
  }
  const aborted = AbortSignal.abort(reason);
  await expect(getWithin(hurried)(`${partner.origin}/a`, asking({ signal: aborted }))).rejects.toBe(reason);
});
