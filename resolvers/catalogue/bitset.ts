/** A set of ordinals, one bit each: what a condition matches. All the sets of a catalogue have the same length. */
export type Bitset = Uint32Array;

export function emptySet(size: number): Bitset {
  return new Uint32Array(Math.ceil(size / 32));
}

export function setOf(size: number, ordinals: Iterable<number>): Bitset {
  const set = emptySet(size);
  for (const ordinal of ordinals) add(set, ordinal);
  return set;
}

export function add(set: Bitset, ordinal: number): void {
  set[ordinal >>> 5] = (set[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
}

export function remove(set: Bitset, ordinal: number): void {
  set[ordinal >>> 5] = (set[ordinal >>> 5] ?? 0) & ~(1 << (ordinal & 31));
}

export function has(set: Bitset, ordinal: number): boolean {
  return (((set[ordinal >>> 5] ?? 0) >>> (ordinal & 31)) & 1) === 1;
}

/** What is in every set; undefined when there is none to intersect. */
export function intersection(sets: readonly Bitset[]): Bitset | undefined {
  const [first, ...others] = sets;
  const result = first?.slice();
  if (!result) return undefined;
  for (const other of others) {
    for (let word = 0; word < result.length; word++) result[word] = (result[word] ?? 0) & (other[word] ?? 0);
  }
  return result;
}

/** What is in any of the sets. */
export function union(size: number, sets: readonly Bitset[]): Bitset {
  const result = emptySet(size);
  for (const set of sets) {
    for (let word = 0; word < result.length; word++) result[word] = (result[word] ?? 0) | (set[word] ?? 0);
  }
  return result;
}

export function count(set: Bitset): number {
  let total = 0;
  for (const word of set) total += bitsOf(word);
  return total;
}

export function members(set: Bitset): number[] {
  const ordinals: number[] = [];
  for (let word = 0; word < set.length; word++) {
    for (let bits = set[word] ?? 0; bits !== 0; bits &= bits - 1)
      ordinals.push(word * 32 + 31 - Math.clz32(bits & -bits));
  }
  return ordinals;
}

/** How many bits of a word are set (Hamming weight). */
function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
