import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { FeedError } from '../../connectors/connector.ts';
import { guessConnector } from '../../connectors/guessConnector.ts';
import { readSource } from '../../connectors/reading/readSource.ts';
import { connectors } from '../../connectors/registry.ts';
import { suspicion } from '../../connectors/suspicion.ts';
import { askFor } from '../../connectors/transport/ask.ts';
import { fetchDocument } from '../../connectors/transport/fetchDocuments.ts';
import { get } from '../../connectors/transport/get.ts';
import type { Finding, Source } from '../../schema/source.ts';
import { writeDemonstration } from '../demonstration.ts';
import type { CommandContext } from './command.ts';
import { describeOffers } from './describeOffers.ts';
import { describeReport, type ShownReport } from './describeReport.ts';

/** What `try` works with; the connector is that of the source, or guessed from the file, when none is named. */
export interface TryContext extends CommandContext {
  connector: string | null;
}

/** Reads a source, a file or an address, keeps nothing, and prints what it would publish; 1 unless every row was understood. */
export async function tryCommand(name: string, context: TryContext): Promise<number> {
  const { configuration, print, signal } = context;
  const { timezone, demonstration } = configuration;
  const now = Date.now();
  try {
    if (demonstration) await writeDemonstration(demonstration, now, timezone);
    const source = await findSource(name, context);
    const documents = await connectorOf(source).fetch(source.url, askFor(source, get, [], signal));
    const reading = await readSource(source, documents, now, timezone);
    const { received, accepted, rejected, findings } = reading;
    const of = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity);
    const message = suspicion(reading, null, now);
    const report: ShownReport = {
      ...{ name, outcome: message ? 'REFUSED' : null, received, accepted, rejected, withdrawn: 0, message },
      ...{ rejects: of('REJECT'), warnings: of('WARNING') },
    };
    const width = process.stdout.columns ?? 140;
    for (const line of describeOffers(reading, { now, timezone, width })) print(line);
    for (const line of describeReport(report)) print(line);
    print('Rien n’a été enregistré.');
    return message || rejected > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const none = { received: 0, accepted: 0, rejected: 0, withdrawn: 0, rejects: [], warnings: [] };
    for (const line of describeReport({ name, outcome: 'FAILED', message: error.message, ...none }))
      print(line);
    return 1;
  }
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
