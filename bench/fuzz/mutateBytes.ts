import type { Random } from './random.ts';

/** A feed damaged without regard to what it says: on its way, by a disk, by a program that stopped. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  return random.oneOf(damages)(bytes, random);
}

type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

const damages: readonly [Damage, ...Damage[]] = [
  function flip(bytes, random) {
    const damaged = Uint8Array.from(bytes);
    for (let count = 1 + random.below(8); count > 0; count--) {
      const at = random.below(bytes.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8));
    }
    return damaged;
  },
  function cut(bytes, random) {
    return bytes.slice(0, random.below(bytes.length));
  },
  function loseABlock(bytes, random) {
    const { from, to } = block(bytes, random);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  function repeatABlock(bytes, random) {
    const { from, to } = block(bytes, random);
    return joined(bytes.slice(0, to), bytes.slice(from));
  },
  function insertNoise(bytes, random) {
    const at = random.below(bytes.length);
    const noise = Uint8Array.from({ length: 1 + random.below(40) }, () => random.below(256));
    return joined(bytes.slice(0, at), noise, bytes.slice(at));
  },
  function anotherEncoding(bytes, random) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return Buffer.from(text, random.oneOf(['latin1', 'utf16le', 'utf8'] as const));
  },
  function mark(bytes, random) {
    return joined(
      Uint8Array.from(random.oneOf([[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0]])),
      bytes,
    );
  },
];

function block(bytes: Uint8Array, random: Random): { from: number; to: number } {
  const from = random.below(bytes.length);
  return { from, to: Math.min(bytes.length, from + 1 + random.below(400)) };
}

function joined(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
