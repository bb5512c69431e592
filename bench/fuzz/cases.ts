import type { Document } from '../../connectors/connector.ts';
import { mutateBytes } from './mutateBytes.ts';
import { mutateJson } from './mutateJson.ts';
import { mutateText } from './mutateText.ts';
import { mutateZip } from './mutateZip.ts';
import { type Random, randomFrom } from './random.ts';
import type { Seed } from './seeds.ts';

/** The feed of a case: the same number is the same feed for ever, as long as the seeds are the same. */
export function feedOf(number: number, seeds: readonly Seed[]): Seed {
  const random = randomFrom(number);
  const seed = seeds[number % seeds.length];
  if (!seed) throw new Error('no seed');
  const chosen = random.below(seed.documents.length);
  const documents = seed.documents.map((document, at) =>
    at === chosen ? mutate(document, random) : document,
  );
  return { connector: seed.connector, documents };
}

/** One to four changes, one after the other. */
function mutate({ name, bytes }: Document, random: Random): Document {
  let mutated = bytes;
  for (let count = 1 + random.below(4); count > 0 && mutated.length > 0; count--) {
    mutated = change(mutated, random);
  }
  return { name, bytes: mutated };
}

function change(bytes: Uint8Array, random: Random): Uint8Array {
  const zip = random.below(4) > 0 ? mutateZip(bytes, random) : null;
  if (zip) return zip;
  if (bytes[0] === 0x50 || random.below(5) === 0) return mutateBytes(bytes, random);
  const text = new TextDecoder('utf-8').decode(bytes);
  const json = random.below(3) > 0 ? mutateJson(text, random) : null;
  return new TextEncoder().encode(json ?? mutateText(text, random));
}
