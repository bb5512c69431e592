import type { Document } from '../../../connectors/connector.ts';
import { type Reading, read } from '../../../connectors/reading/read.ts';
import { document } from '../fixtures/fixture.ts';
import { facts, now, shownFindings, shownSession } from '../fixtures/shown.ts';

/** From bytes to offers, sessions and findings. */
export function readFeed(connector: string, ...contents: (string | Uint8Array)[]): Reading {
  const documents = contents.map(
    (content, i): Document =>
      typeof content === 'string' ? document(`${i}`, content) : { name: `${i}`, bytes: content },
  );
  return read({ connector, documents, facts, now });
}

/** `12-01 14:00-16:00`, in order. */
export function sessionsOf({ harvested }: Reading): string[] {
  return harvested.sessions.map(shownSession);
}

export function findingsOf(reading: Reading): string[] {
  return shownFindings(reading);
}

export function messagesOf({ findings }: Reading): string {
  return findings.map(({ message }) => message).join('\n');
}

/** Everything of a reading that is kept. */
export function keptText({ harvested, findings }: Reading): string {
  return JSON.stringify([harvested, findings]);
}
