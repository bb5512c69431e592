/** What can be measured, each a module that runs when it is imported. */
const measurements: Readonly<Record<string, { what: string; run: (args: string[]) => Promise<number> }>> = {
  duplicates: {
    what: 'how well, and how fast, the same offer announced by two partners is recognised  [offers…]',
    run: async args => (await import('./duplicates/run.ts')).duplicates(args),
  },
  fuzz: {
    what: 'mutated feeds of every format: no crash, no hang, counts add up  [cases] [--from seed] [--only connector]',
    run: async args => (await import('./fuzz/run.ts')).fuzz(args),
  },
  pauses: {
    what: 'how long answers wait while offers are read, kept and taken up, on both databases  [offers]',
    run: async args => (await import('./pauses/run.ts')).pauses(args),
  },
  kills: {
    what: 'hubs killed (kill -9) while they read, on both databases: each starts again with whole versions  [count] [--database url] [--only embedded|server]',
    run: async args => (await import('./kills/run.ts')).kills(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const chosen = measurements[name];
if (!chosen) {
  console.log('npm run bench -- <what>');
  for (const [name, { what }] of Object.entries(measurements)) console.log(`  ${name}  ${what}`);
  process.exit(2);
}
process.exit(await chosen.run(args));
