import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FeedError } from '../../connectors/connector.ts';
import { guessConnector } from '../../connectors/guessConnector.ts';
import type { Reading } from '../../connectors/reading/read.ts';
import { openReadingThreads } from '../../connectors/reading/readingThreads.ts';
import { readSource } from '../../connectors/reading/readSource.ts';
import { connectors } from '../../connectors/registry.ts';
import { suspicion } from '../../connectors/suspicion.ts';
import { askFor } from '../../connectors/transport/ask.ts';
import { fetchDocument } from '../../connectors/transport/fetchDocuments.ts';
import { get } from '../../connectors/transport/get.ts';
import type { Instant } from '../../schema/offer.ts';
import type { Finding, Source } from '../../schema/source.ts';
import { writeMissingDemonstration } from '../demonstration.ts';
import type { CommandContext } from './context.ts';
import { describeOffers } from './describeOffers.ts';
import { describeReport, type ShownReport } from './describeReport.ts';

/** What `try` works with; the connector is that of the source, or guessed from the file, when none is named. */
export interface TryContext extends CommandContext {
  connector: string | null;
}

/** Reads a source, a file or an address, keeps nothing, and prints what it would publish; 1 unless every row was understood. */
export async function tryCommand(name: string, context: TryContext): Promise<number> {
  const { print, configuration } = context;
  const { timezone, demonstration } = configuration;
  const now = Date.now();
  if (demonstration) await writeMissingDemonstration(demonstration, now, timezone);
  try {
    const reading = await readOnce(name, context, now);
    const report = reportOf(name, reading, now);
    const width = process.stdout.columns ?? 140;
    for (const line of describeOffers(reading, { now, timezone, width })) print(line);
    for (const line of describeReport(report)) print(line);
    print('Rien n’a été enregistré.');
    return report.message || report.rejected > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    for (const line of describeReport(failureOf(name, error))) print(line);
    return 1;
  }
}

async function readOnce(name: string, context: TryContext, now: Instant): Promise<Reading> {
  const source = await findSource(name, context);
  const { timezone } = context.configuration;
  const connector = connectorOf(source);
  const { read, glances, close } = openReadingThreads();
  try {
    const documents = await connector.fetch(source.url, askFor(source, get, [], context.signal), glances);
    return await readSource(source, documents, now, { read, timezone });
  } finally {
    await close();
  }
}

function reportOf(name: string, reading: Reading, now: Instant): ShownReport {
  const { received, accepted, rejected, findings } = reading;
  const message = suspicion('<source>', reading, null, now);
  const outcome = message ? 'REFUSED' : null;
  const of = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity);
  const [rejects, warnings] = [of('REJECT'), of('WARNING')];
  return { name, outcome, received, accepted, rejected, withdrawn: 0, message, rejects, warnings };
}

function failureOf(name: string, { message }: FeedError): ShownReport {
  const none = { received: 0, accepted: 0, rejected: 0, withdrawn: 0, rejects: [], warnings: [] };
  return { name, outcome: 'FAILED', message, ...none };
}

/** A source of the configuration, or one made up around a file or an address. */
async function findSource(name: string, { configuration, connector, signal }: TryContext): Promise<Source> {
  const { sources, territory } = configuration;
  const known = sources.find(({ id }) => id === name);
  if (known) return connector ? { ...known, connector } : known;
  const isAddress = /^https?:/.test(name);
  if (!isAddress && !existsSync(name)) {
    throw new Error(
      `« ${name} » n'est ni une source, ni un fichier, ni une adresse. Sources : ${sources.map(({ id }) => id).join(', ')}.`,
    );
  }
  const source = {
    ...{ id: 'essai', partner: 'essai', connector: connector ?? '', url: isAddress ? name : resolve(name) },
    ...{ publicUrl: name, every: 0, territory, licence: null, headers: {} },
  };
  if (connector) return source;
  const [document] = await fetchDocument(source.url, askFor(source, get, [], signal));
  const guessed = document && guessConnector(document);
  if (guessed) return { ...source, connector: guessed };
  throw new Error(`On ne reconnaît pas ce que « ${name} » contient : le dire par ${expected}.`);
}

const expected = `--connector, l'un de ${[...connectors.keys()].join(', ')}`;

function connectorOf({ connector }: Source) {
  const found = connectors.get(connector);
  if (!found) throw new Error(`Connecteur inconnu : « ${connector} ». Attendu : ${expected}.`);
  return found;
}
