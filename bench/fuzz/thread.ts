import { parentPort } from 'node:worker_threads';
import { feedOf } from './cases.ts';
import { check, type Verdict } from './check.ts';
import { seeds } from './seeds.ts';

/** How one case went. */
export interface CaseReport {
  number: number;
  connector: string;
  verdict: Verdict;
  milliseconds: number;
}

/** Fixed: a case is the same on any day. */
const now = Date.UTC(2026, 10, 24, 9);
const facts = { id: 'essai', partner: 'essai', territory: 'com:35238', timezone: 'Europe/Paris' };
const all = seeds();

parentPort?.on('message', (number: number) => {
  const { connector, documents } = feedOf(number, all);
  const begun = performance.now();
  const verdict = check({ connector, documents, facts, now });
  const report: CaseReport = { number, connector, verdict, milliseconds: performance.now() - begun };
  parentPort?.postMessage(report);
});
