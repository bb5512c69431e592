import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfiguration } from '../../gateway/configuration.ts';
import { type HubFolder, hubFolder } from './hubProcess.ts';

const source = { id: 'caf-permanences', partner: 'caf', connector: 'caf', url: 'permanences.xlsx' };
const smallest = { territory: 'com:35238', sources: [source] };

let folder: HubFolder;
beforeAll(async () => {
  folder = await hubFolder(smallest);
});
afterAll(() => folder.remove());

async function read(file: unknown, env: Record<string, string> = {}) {
  await folder.write('hub.json', typeof file === 'string' ? file : JSON.stringify(file));
  return readConfiguration({ HUB_CONFIG: folder.env.HUB_CONFIG, ...env });
}

describe('the configuration', () => {
  test('is mostly defaults', async () => {
    expect(await read(smallest)).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      store: { kind: 'embedded', directory: join(process.cwd(), '.data') },
      logLevel: 'info',
      isProduction: false,
      demonstration: null,
      territory: 'com:35238',
      timezone: 'Europe/Paris',
      partners: [{ id: 'caf' }, { id: 'ccas' }, { id: 'arcs' }, { id: 'we-ker' }],
      sources: [{ every: 6 * 3_600_000, territory: 'com:35238', licence: null, headers: {} }],
    });
  });

  test('takes from the environment where to listen, to keep, and how much to tell', async () => {
    const env = { PORT: '0', HOST: '::1', DATA_DIR: '/srv/hub', LOG_LEVEL: 'debug', NODE_ENV: 'production' };
    expect(await read(smallest, env)).toMatchObject({
      port: 0,
      host: '::1',
      store: { kind: 'embedded', directory: '/srv/hub' },
      logLevel: 'debug',
      isProduction: true,
    });
    const url = 'postgres://hub:sesame@db.example:5432/hub';
    expect((await read(smallest, { DATABASE_URL: url })).store).toEqual({ kind: 'server', url });
  });

  test('takes an empty setting for none, as a shell or a compose file gives it', async () => {
    const env = { PORT: '', HOST: '', DATA_DIR: '', LOG_LEVEL: '', DATABASE_URL: '' };
    expect(await read(smallest, env)).toEqual(await read(smallest));
  });

  test('accepts every setting of the file', async () => {
    const configuration = await read(
      {
        territory: 'com:35238',
        timezone: 'Europe/Paris',
        schoolHolidays: 'B',
        partners: [{ id: 'caf', name: "CAF d'Ille-et-Vilaine", url: 'https://www.caf.fr' }],
        sources: [
          {
            id: 'caf-permanences',
            partner: 'caf',
            connector: 'caf',
            url: 'https://files.example/permanences.xlsx',
            every: 'P1DT6H30M',
            territory: 'qua:35238-5',
            licence: 'etalab-2.0',
            headers: { Authorization: 'env:CAF_AUTHORIZATION' },
          },
        ],
      },
      { CAF_AUTHORIZATION: 'Bearer sesame' },
    );
    expect(configuration.sources).toEqual([
      {
        id: 'caf-permanences',
        partner: 'caf',
        connector: 'caf',
        url: 'https://files.example/permanences.xlsx',
        publicUrl: 'https://files.example/permanences.xlsx',
        every: 30.5 * 3_600_000,
        territory: 'qua:35238-5',
        licence: 'etalab-2.0',
        headers: { Authorization: 'Bearer sesame' },
      },
    ]);
    expect(configuration.partners).toHaveLength(4);
  });

  test('knows the partners that the file lists, and calls a known one as the file does', async () => {
    const partners = [
      { id: 'mjc', name: 'MJC de quartier' },
      { id: 'caf', name: 'La CAF' },
    ];
    const file = { ...smallest, partners, sources: [{ ...source, partner: 'mjc' }] };
    const configuration = await read(file);
    expect(configuration.partners).toContainEqual({ id: 'mjc', name: 'MJC de quartier', url: null });
    expect(configuration.partners).toContainEqual({ id: 'caf', name: 'La CAF', url: null });
    expect(configuration.sources[0]?.partner).toBe('mjc');
  });

  test('takes paths from the folder of the file, and shows only the name of the file', async () => {
    const { sources } = await read({ ...smallest, sources: [{ ...source, url: '../feeds/caf.xlsx' }] });
    expect(sources[0]?.url).toBe(join(folder.path, '../feeds/caf.xlsx'));
    expect(sources[0]?.publicUrl).toBe('caf.xlsx');
  });

  test.each([
    ['https://user:sesame@wiki.example/?api/forms/3/entries', 'https://wiki.example/?api/forms/3/entries'],
    ['https://api.example/events?key=sesame&lang=fr', 'https://api.example/events?key=…&lang=…'],
    [
      'https://cal.example/ical/a%40b/private-0a1b/basic.ics',
      'https://cal.example/ical/a%40b/private-…/basic.ics',
    ],
    ['env:SECRET_ADDRESS', 'env:SECRET_ADDRESS'],
  ])('%s is shown as %s', async (url, shown) => {
    const env = { SECRET_ADDRESS: 'https://api.example/sesame' };
    const { sources } = await read({ ...smallest, sources: [{ ...source, url }] }, env);
    expect(sources[0]?.publicUrl).toBe(shown);
  });

  test('is read with the mark that some editors begin a file with', async () => {
    expect((await read(`\uFEFF${JSON.stringify(smallest)}`)).territory).toBe('com:35238');
  });
});

const address = 'expected an address that begins with https:// or http://';
const mistakes: { name: string; file?: unknown; env?: Record<string, string>; says: string }[] = [
  { name: 'a port', env: { PORT: '4000a' }, says: 'PORT is "4000a": expected a port number, 0 to 65535.' },
  {
    name: 'a high port',
    env: { PORT: '65536' },
    says: 'PORT is "65536": expected a port number, 0 to 65535.',
  },
  {
    name: 'a log level',
    env: { LOG_LEVEL: 'loud' },
    says: 'LOG_LEVEL is "loud": expected one of fatal, error, warn, info, debug, trace, silent.',
  },
  {
    name: 'another database',
    env: { DATABASE_URL: 'mysql://hub:sesame@db/hub' },
    says: 'DATABASE_URL does not begin with postgres:// : expected postgres://user:password@host:5432/database.',
  },
  { name: 'a list', file: [], says: 'the whole file: []: expected an object, between { and }.' },
  { name: 'no territory', file: { sources: [] }, says: 'territory: missing: expected the id of a known' },
  {
    name: 'a territory without its level',
    file: { ...smallest, territory: '35238' },
    says: 'territory: "35238": expected the id of a known territory, such as "com:35238".',
  },
  {
    name: 'no sources',
    file: { territory: 'com:35238' },
    says: 'sources: missing: expected a list, between [ and ].',
  },
  {
    name: 'a time zone',
    file: { ...smallest, timezone: 'Rennes' },
    says: 'timezone: "Rennes": expected an IANA time zone, such as "Europe/Paris".',
  },
  {
    name: 'a zone of school holidays',
    file: { ...smallest, schoolHolidays: 'A' },
    says: 'schoolHolidays: "A": expected "B": the opening hours know the school holidays of zone B only.',
  },
  {
    name: 'a setting that is not one',
    file: { ...smallest, source: [] },
    says: 'source: there is no such setting: expected one of demonstration, territory, timezone, schoolHolidays, partners, sources.',
  },
  {
    name: 'a setting of a source that is not one',
    file: withSource({ evry: 'PT1H' }),
    says: 'sources.0.evry: there is no such setting: expected one of id, partner, connector, url, every, territory, licence, headers.',
  },
  {
    name: 'an id with capitals',
    file: withSource({ id: 'CAF Rennes' }),
    says: 'sources.0.id: "CAF Rennes": expected lower-case letters, digits and hyphens, such as "caf-permanences".',
  },
  {
    name: 'an id there twice',
    file: { ...smallest, sources: [source, source] },
    says: 'sources.1.id: "caf-permanences" is there twice: expected an id of its own.',
  },
  {
    name: 'a source called as a partner',
    file: withSource({ id: 'caf' }),
    says: 'sources.0.id: "caf" is the id of a partner: expected another word, such as "caf-offres".',
  },
  {
    name: 'a partner whom nobody knows',
    file: withSource({ partner: 'mjc' }),
    says: 'sources.0.partner: "mjc" is not a partner: expected one of caf, ccas, arcs, we-ker, or one listed under "partners".',
  },
  {
    name: 'a partner listed twice',
    file: { ...smallest, partners: [0, 1].map(() => ({ id: 'mjc', name: 'MJC' })) },
    says: 'partners.1.id: "mjc" is there twice: expected an id of its own.',
  },
  {
    name: 'a partner without a name',
    file: { ...smallest, partners: [{ id: 'mjc' }] },
    says: 'partners.0.name: missing: expected a text.',
  },
  {
    name: 'a connector',
    file: withSource({ connector: 'excel' }),
    says: 'sources.0.connector: "excel": expected one of ',
  },
  {
    name: 'an address of another kind',
    file: withSource({ url: 'ftp://partner.example/caf.csv' }),
    says: `sources.0.url: "ftp://partner.example/caf.csv": ${address}, a file path, or env:NAME.`,
  },
  {
    name: 'an address that cannot be',
    file: withSource({ url: 'https://' }),
    says: `sources.0.url: "https://": ${address}, a file path, or env:NAME.`,
  },
  {
    name: 'an interval',
    file: withSource({ every: '6 hours' }),
    says: 'sources.0.every: "6 hours": expected an ISO 8601 duration of one minute at least, such as "PT6H".',
  },
  {
    name: 'a header that is not a text',
    file: withSource({ headers: { Authorization: 3 } }),
    says: 'sources.0.headers.Authorization: not as it should be: expected headers by name, such as { "Authorization": "env:NAME" }.',
  },
  {
    name: 'a secret that is not set',
    file: withSource({ headers: { Authorization: 'env:NOT_SET' } }),
    says: 'sources.0.headers.Authorization: the environment variable NOT_SET is not set.',
  },
  {
    name: 'a secret with a line break',
    file: withSource({ headers: { Authorization: 'env:BROKEN' } }),
    env: { BROKEN: 'Bearer sesame\n' },
    says: 'sources.0.headers.Authorization: the environment variable BROKEN holds a line break: expected one line.',
  },
  {
    name: 'a secret address that is none',
    file: withSource({ url: 'env:ADDRESS' }),
    env: { ADDRESS: 'ftp://sesame@partner.example' },
    says: `sources.0.url: the environment variable ADDRESS holds no address: ${address.replace('an address', 'one')}, or a file path.`,
  },
];

describe('a mistake is told in one sentence:', () => {
  test.each(mistakes)('$name', async ({ file = smallest, env, says }) => {
    const message = await refused(file, env);
    expect(message).toContain(says);
    expect(message.split('\n'), message).toHaveLength(1);
    if (file !== smallest) expect(message).toMatch(/^\/.+\/hub\.json, /);
    expect(message).not.toContain('sesame');
  });
});

test('all the mistakes are told at once, whatever is wrong with the rest', async () => {
  const sources = [{ ...source, id: 'caf', connector: 'excel' }, 7, { ...source, url: 'env:NOT_SET' }];
  const message = await refused({ territory: 'Rennes', timezone: 3, sources }, { PORT: '-1' });
  const about = [
    'PORT',
    'territory',
    'timezone',
    'sources.0.connector',
    'sources.1',
    'sources.0.id',
    'sources.2.url',
  ];
  const lines = message.split('\n');
  expect(lines).toHaveLength(about.length);
  for (const [index, word] of about.entries()) expect(lines[index]).toContain(word);
});

function withSource(change: object) {
  return { ...smallest, sources: [{ ...source, ...change }] };
}

async function refused(file: unknown, env?: Record<string, string>): Promise<string> {
  return read(file, env).then(
    () => 'accepted',
    error => error.message,
  );
}
