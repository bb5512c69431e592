import type { CatalogueOffer } from '../../resolvers/catalogue/catalogue.ts';
import { groupAnnouncements } from '../../resolvers/catalogue/groupAnnouncements.ts';
import { firstMeasured } from './firstMeasured.ts';
import { heldOut } from './heldOut.ts';
import { type Judgement, judge } from './judge.ts';
import { madeUpOffers } from './madeUp.ts';
import type { LabelledPair } from './pairs.ts';
import { secondMeasured } from './secondMeasured.ts';
import { thirdMeasured } from './thirdMeasured.ts';
import { tuned } from './tuned.ts';

/** A wrong grouping hides an offer: it may happen so seldom. */
const leastPrecision = 0.98;

const sizes = [1_000, 20_000, 200_000];

/** How well the same offer announced twice is recognised, on made-up pairs, and how fast; 1 when it is wrong too often. */
export async function duplicates(args: string[]): Promise<number> {
  const judged = [
    ['rules may be tuned on these', judge([...tuned, ...firstMeasured, ...secondMeasured, ...thirdMeasured])],
    ['held out: only measured', judge(heldOut)],
  ] as const;
  for (const [name, judgement] of judged) report(name, judgement);
  console.log('\noffers   places   groups   ms       longest step: ms   ms of computing');
  for (const size of args.length > 0 ? args.map(Number) : sizes) console.log(time(size));
  return judged.every(([, { precision }]) => precision >= leastPrecision) ? 0 : 1;
}

function report(name: string, { pairs, same, precision, recall, wrong, missed }: Judgement): void {
  console.log(`\n${name}: ${pairs} pairs, ${same} of them the same`);
  console.log(`  precision ${precision.toFixed(3)}   recall ${recall.toFixed(3)}`);
  for (const pair of wrong) console.log(`  ✗ grouped, and not the same: ${show(pair)}`);
  for (const pair of missed) console.log(`  – the same, and not grouped: ${show(pair)}`);
}

function show({ why, a, b }: LabelledPair): string {
  return `« ${a.title} » / « ${b.title} » (${why})`;
}

/** Two runs, the first to warm the engine up, as it is in a hub that has read before. */
function time(size: number): string {
  const offers = madeUpOffers(size);
  run(offers);
  const { groups, milliseconds, longest, computing } = run(offers);
  const places = new Set(offers.map(({ placeId }) => placeId)).size;
  const columns = [`${size}`, `${places}`, `${groups}`, milliseconds.toFixed(0), longest.toFixed(1)];
  const widths = [8, 8, 8, 8, 18];
  return [...columns.map((column, index) => column.padEnd(widths[index] ?? 0)), computing.toFixed(1)].join(
    ' ',
  );
}

/** Steps are timed one by one: by the clock, which counts what else the machine does, and by what this thread computed. */
function run(offers: readonly CatalogueOffer[]) {
  const steps = groupAnnouncements(offers);
  const begun = performance.now();
  let [longest, computing] = [0, 0];
  for (;;) {
    const [start, used] = [performance.now(), process.threadCpuUsage()];
    const { done, value } = steps.next();
    longest = Math.max(longest, performance.now() - start);
    const { user, system } = process.threadCpuUsage(used);
    computing = Math.max(computing, (user + system) / 1000);
    if (done) return { groups: value.length, milliseconds: performance.now() - begun, longest, computing };
  }
}
