import { z } from 'zod';
import { knownPartners } from '../schema/partners.ts';
import { hubFileSchema, isAddress, settingsOf } from './hubFileSchema.ts';
import { readSecret, secretName } from './secret.ts';

/** All that is wrong with a file, each with where it stands, what was received and what is expected. */
export function mistakesOf(json: unknown, env: NodeJS.ProcessEnv): string[] {
  const parsed = hubFileSchema.safeParse(json);
  const wrong = parsed.success ? [] : parsed.error.issues.flatMap(issue => describe(issue, json));
  // Read once more, leaving out what is wrong: one bad word must not hide the mistakes between the others.
  const { partners, sources } = looseFile.parse(json);
  return [...wrong, ...partnerMistakes(partners), ...sourceMistakes(sources, partners, env)];
}

function describe(issue: z.core.$ZodIssue, json: unknown): string[] {
  const where = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const known = settingsOf[String(issue.path[0] ?? '')] ?? [];
    return issue.keys.map(
      key =>
        `${[...issue.path, key].join('.')}: there is no such setting: expected one of ${known.join(', ')}.`,
    );
  }
  const value = issue.path.reduce<unknown>(
    (inside, key) => new Map(Object.entries(Object(inside))).get(String(key)),
    json,
  );
  // What a header holds may be a secret.
  const received = where.includes('.headers') ? 'not as it should be' : JSON.stringify(value);
  return [`${where || 'the whole file'}: ${received?.slice(0, 100) ?? 'missing'}: ${issue.message}.`];
}

const looseText = z.string().catch('');
const looseItem = z.object({
  id: looseText,
  partner: looseText,
  url: looseText,
  headers: z.record(z.string(), looseText).catch({}),
});
const nothing = { id: '', partner: '', url: '', headers: {} };
const looseItems = z.array(looseItem.catch(nothing)).catch([]);
const looseFile = z
  .object({ partners: looseItems, sources: looseItems })
  .catch({ partners: [], sources: [] });
type LooseItem = z.infer<typeof looseItem>;

function partnerMistakes(partners: readonly LooseItem[]): string[] {
  return partners.flatMap(({ id }, index) => twice(partners, index, `partners.${index}.id: "${id}"`));
}

function sourceMistakes(
  sources: readonly LooseItem[],
  listed: readonly LooseItem[],
  env: NodeJS.ProcessEnv,
): string[] {
  const partners = new Set([...knownPartners, ...listed].map(({ id }) => id));
  return sources.flatMap((source, index) => {
    const { id, partner } = source;
    const where = `sources.${index}`;
    const found = twice(sources, index, `${where}.id: "${id}"`);
    if (id && partners.has(id))
      found.push(
        `${where}.id: "${id}" is the id of a partner: expected another word, such as "${id}-offres".`,
      );
    if (partner && !partners.has(partner))
      found.push(
        `${where}.partner: "${partner}" is not a partner: expected one of ${[...partners].join(', ')}, or one listed under "partners".`,
      );
    return [...found, ...secretMistakes(source, where, env)];
  });
}

function twice(items: readonly LooseItem[], index: number, what: string): string[] {
  const id = items[index]?.id;
  const isRepeated = id !== '' && items.findIndex(item => item.id === id) !== index;
  return isRepeated ? [`${what} is there twice: expected an id of its own.`] : [];
}

/** Names the variables, never what they hold. */
function secretMistakes({ url, headers }: LooseItem, where: string, env: NodeJS.ProcessEnv): string[] {
  const fields = [
    ['url', url],
    ...Object.entries(headers).map(([name, value]) => [`headers.${name}`, value]),
  ];
  return fields.flatMap(([field = '', value = '']) => {
    const name = secretName(value);
    if (name === null) return [];
    const secret = readSecret(value, env);
    if (!secret) return [`${where}.${field}: the environment variable ${name} is not set.`];
    if (field === 'url' && (secretName(secret) !== null || !isAddress(secret)))
      return [
        `${where}.url: the environment variable ${name} holds no address: expected one that begins with https:// or http://, or a file path.`,
      ];
    if (/[\r\n]/.test(secret))
      return [`${where}.${field}: the environment variable ${name} holds a line break: expected one line.`];
    return [];
  });
}
