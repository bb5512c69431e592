import { expandHours } from '../../../connectors/hours/expandHours.ts';

/** Run by a test as a process of its own, so that the machine's zone is really another: prints what each value becomes. */
const cases: { hours: string; window: [string, string] }[] = JSON.parse(process.argv[2] ?? '[]');

const expansions = cases.map(({ hours, window: [from, to] }) =>
  expandHours(hours, { from: Date.parse(from), to: Date.parse(to) }, 'Europe/Paris'),
);
console.log(JSON.stringify(expansions));
