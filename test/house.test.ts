import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Whom each room of the house may import from, besides itself; packages are free. Nobody imports the gateway. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  store: ['schema'],
  connectors: ['schema', 'store'],
  resolvers: ['schema', 'store'],
  gateway: ['schema', 'store', 'connectors', 'resolvers', 'demo'],
  web: [],
  demo: ['schema'],
};

const root = join(import.meta.dirname, '..');
const written =
  /\.(?:ts|tsx|mts|mjs|js|graphql|json|md|css|html|sql|yml|yaml|sh)$|(?:^|\/)(?:run|NOTICE|LICENSE)$/;
const notOurs = ['node_modules', '.git', '.data', 'dist', 'coverage', 'feeds', 'package-lock.json'];
const files = filesUnder(root).filter(file => written.test(file));
const code = files.filter(file => /\.(?:ts|tsx|mjs)$/.test(file));

describe('an import points toward schema/:', () => {
  test.each(Object.entries(mayImport))('%s/ may import from %j', (room, others) => {
    const inRoom = code.filter(file => file.startsWith(`${room}/`));
    expect(inRoom.length).toBeGreaterThan(0);
    const broken = inRoom.flatMap(file =>
      importsOf(file).filter(({ target }) => ![room, ...others].includes(roomOf(target))),
    );
    expect(broken.map(({ where, target }) => `${where} imports ${target}`)).toEqual([]);
  });

  test('every folder of code is a room of the house', () => {
    const rooms = new Set(code.filter(file => file.includes('/')).map(roomOf));
    expect([...rooms].filter(room => !(room in mayImport) && room !== 'test' && room !== 'bench')).toEqual(
      [],
    );
  });
});

interface Rule {
  name: string;
  pattern: RegExp;
  in: (file: string) => boolean;
}

// A checkout at the root of a disk (`/hub`) could be any address: only a longer path is surely a folder of this machine.
const here = root.split(sep).length > 2 ? [root] : [];
const isOurs = (file: string) => file !== 'test/house.test.ts';
const isCode = (file: string) => isOurs(file) && code.includes(file);
const isTest = (file: string) => isCode(file) && file.startsWith('test/');
const rules: Rule[] = [
  {
    name: 'only gateway/ reads the environment (web/build.mjs says to Vite that it builds for production)',
    pattern: /process\.env(?!\.NODE_ENV = 'production')/,
    in: file => isCode(file) && /^(?:schema|store|connectors|resolvers|web|demo)\//.test(file),
  },
  { name: 'no `any`', pattern: /(?:[:<|&,(]|\bas|=>)\s*any\b(?!\s+\w)/, in: isCode },
  {
    name: 'no compiler silenced',
    pattern: /@ts-(?:ignore|expect-error|nocheck)|biome-ignore lint/,
    in: isCode,
  },
  {
    name: 'no test left out',
    pattern: /\b(?:test|describe|it)\.(?:skip|only|todo|skipIf|runIf)\b/,
    in: isTest,
  },
  { name: 'nothing left to do', pattern: /\b(?:TODO|FIXME|XXX)\b/, in: isOurs },
  {
    name: 'no folder of a machine',
    pattern: /(?<![\w.~-])\/(?:root|home\/\w+|Users\/\w+)\//,
    in: isOurs,
  },
  { name: 'no registry', pattern: /registry=|https?:\/\/[\w.-]*(?:registry|npmjs)[\w.-]*/, in: isOurs },
];

describe('the habits of the house:', () => {
  test.each(rules)('$name', ({ pattern, in: concerns }) => {
    const concerned = files.filter(concerns);
    expect(concerned.length).toBeGreaterThan(0);
    expect(concerned.flatMap(file => linesOf(file).filter(({ text }) => pattern.test(text)))).toEqual([]);
  });

  test('this very folder is named nowhere', () => {
    const named = files.filter(file =>
      here.some(path => readFileSync(join(root, file), 'utf8').includes(path)),
    );
    expect(named).toEqual([]);
  });

  test('a folder is named after what it does', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|lib|services|misc)\//;
    expect(files.filter(file => vague.test(file))).toEqual([]);
  });

  test('the lock file names no registry: each machine has its own', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [relative(root, path).split(sep).join('/')];
    });
}

function linesOf(file: string): { where: string; text: string }[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines.map((text, index) => ({ where: `${file}:${index + 1}`, text: text.trim() }));
}

/** Modules of ours that a file loads: by import, export from, import() or as a thread. */
function importsOf(file: string): { where: string; target: string }[] {
  const loads = /(?:\bfrom|\bimport|\bimport\()\s*'(\.[^']*)'|\bnew URL\(\s*'(\.[^']*\.m?[jt]sx?)'/g;
  return linesOf(file).flatMap(({ where, text }) =>
    [...text.matchAll(loads)].map(([, module, thread]) => ({
      where,
      target: posix.join(posix.dirname(file), module ?? thread ?? ''),
    })),
  );
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}
