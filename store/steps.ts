/** Work in steps of a millisecond or so: between two of them, whoever runs it may let others go first. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All the steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How long the event loop may be held, in milliseconds: answers under way wait no longer. */
const slice = 10;

/** Lets whoever waits go first. */
export async function letOthers(): Promise<void> {
  await new Promise(setImmediate);
}

/** The steps a slice at a time: answers are given between slices, and after the last one. */
export async function spread<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const until = performance.now() + slice;
    do {
      const { done, value } = steps.next();
      if (done) {
        await letOthers();
        return value;
      }
    } while (performance.now() < until);
    await letOthers();
  }
}

/** The things by what `key` says of each, as `Map.groupBy`. */
export function* groupInSteps<K, T>(things: Iterable<T>, key: (thing: T) => K): Steps<Map<K, T[]>> {
  const groups = new Map<K, T[]>();
  yield* inSteps(things, 1000, thing => {
    const name = key(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  });
  return groups;
}

/** The things one after the other, with a step after each `several`. */
export function* inSteps<T>(
  things: Iterable<T>,
  several: number,
  act: (thing: T, index: number) => void,
): Steps<void> {
  let index = 0;
  for (const thing of things) {
    act(thing, index);
    index += 1;
    if (index % several === 0) yield;
  }
}
