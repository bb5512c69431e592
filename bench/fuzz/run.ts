import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { seeds } from './seeds.ts';
import type { CaseReport } from './thread.ts';

/** What a case may take; the hub itself stops a reading after 60 s. */
const deadline = 10_000;

/** Reads mutated feeds in threads, says how it went, and how to see again what went wrong; 1 when anything did. */
export async function fuzz(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { from: { type: 'string', default: '0' }, only: { type: 'string' } },
  });
  const [from, count] = [Number(values.from), Number(positionals[0] ?? 10_000)];
  if (!Number.isInteger(from) || !Number.isInteger(count) || count < 1) {
    console.error(
      `bench -- fuzz: expected whole numbers, received ${positionals.join(' ')} --from ${values.from}`,
    );
    return 2;
  }
  const connectors = seeds().map(({ connector }) => connector);
  const numbers = Array.from({ length: count }, (_, index) => from + index).filter(
    number => !values.only || connectors[number % connectors.length] === values.only,
  );
  const reports = await runAll(numbers, connectors);
  for (const line of describe(reports)) console.log(line);
  const faulty = reports.filter(({ verdict }) => verdict.faults.length > 0);
  for (const { number, connector, verdict } of faulty.slice(0, 20)) {
    console.log(`\n✗ ${connector}, case ${number} (npm run bench -- fuzz 1 --from ${number})`);
    for (const fault of verdict.faults.slice(0, 5)) console.log(`  ${fault}`);
  }
  console.log(`\n${reports.length} cases, ${faulty.length} at fault`);
  return faulty.length > 0 ? 1 : 0;
}

async function runAll(numbers: readonly number[], connectors: readonly string[]): Promise<CaseReport[]> {
  const waiting = numbers.values();
  const reports: CaseReport[] = [];
  const one = async (): Promise<void> => {
    let thread = startThread();
    for (const number of waiting) {
      const report = await ask(thread, number);
      if (typeof report !== 'string') {
        reports.push(report);
        continue;
      }
      await thread.terminate();
      thread = startThread();
      const connector = connectors[number % connectors.length] ?? '';
      reports.push({
        number,
        connector,
        verdict: { faults: [report], counts: null },
        milliseconds: deadline,
      });
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, one));
  return reports.sort((a, b) => a.number - b.number);
}

function startThread(): Worker {
  return new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  });
}

async function ask(thread: Worker, number: number): Promise<CaseReport | string> {
  const { promise, resolve } = Promise.withResolvers<CaseReport | string>();
  const died = (error: unknown) => resolve(`its thread ended: ${error}`);
  const timer = setTimeout(() => resolve(`not read within ${deadline / 1000} s`), deadline);
  thread.on('message', resolve).on('error', died);
  thread.postMessage(number);
  const report = await promise;
  clearTimeout(timer);
  thread.off('message', resolve).off('error', died);
  return report;
}

function describe(reports: readonly CaseReport[]): string[] {
  const lines = [...Map.groupBy(reports, ({ connector }) => connector)].map(([connector, cases]) => {
    const read = cases.flatMap(({ verdict }) => verdict.counts ?? []);
    const rows = (of: 'received' | 'accepted' | 'rejected') =>
      read.reduce((sum, counts) => sum + counts[of], 0);
    const slowest = Math.max(...cases.map(({ milliseconds }) => milliseconds));
    return [
      connector.padEnd(16),
      `${cases.length} feeds, ${cases.length - read.length} refused as a whole;`,
      `${rows('received')} rows = ${rows('accepted')} accepted + ${rows('rejected')} rejected;`,
      `slowest ${Math.round(slowest)} ms`,
    ].join(' ');
  });
  return lines.sort();
}
