import { FeedError } from '../connector.ts';
import { sayDuration } from './sayDuration.ts';

/** Nothing that we may read stands at the address: a partner without this document, or a mistaken address. */
export class MissingDocument extends FeedError {}

/** The partner stumbles: the same address may be answered later. */
export class PassingError extends FeedError {
  /** Milliseconds before it is worth asking again; `Infinity` when that is not for this time. */
  readonly rest: number;

  constructor(message: string, rest: number) {
    super(message);
    this.rest = rest;
  }
}

/** What a site that answers with this status instead of a document is told. `rest` is what its `Retry-After` asks for. */
export function refusal(site: string, status: number, rest: number): FeedError {
  const answered = `${site} a répondu ${status} (${meaningOf(status)})`;
  if (status === 408 || status === 429 || status >= 500) {
    const asks = rest > 0 ? ` et demande de ne revenir que dans ${sayDuration(rest)}` : '';
    return new PassingError(
      `${answered}${asks} : rien n'a été changé, la lecture sera tentée de nouveau.`,
      rest,
    );
  }
  const message = `${answered}. Vérifier l'adresse de la source et ses droits d'accès.`;
  return [401, 403, 404, 410].includes(status) ? new MissingDocument(message) : new FeedError(message);
}

function meaningOf(status: number): string {
  if (status === 401 || status === 403) return 'accès refusé';
  if (status === 404 || status === 410) return 'rien à cette adresse';
  if (status === 408) return 'trop lent';
  if (status === 429) return 'trop de demandes';
  if (status >= 500) return 'panne du site';
  if (status === 204 || status === 205) return 'pas de contenu';
  if (status === 206) return 'une partie seulement du document';
  return 'pas un document';
}
