import fetch, { Headers, type Response } from 'node-fetch';
import { FeedError } from '../connector.ts';
import { agentWithin } from './agentWithin.ts';
import { refusal } from './failures.ts';
import type { Answer, Asking } from './get.ts';
import { checkLiteral, type Guard } from './guard.ts';
import type { GetLimits } from './limits.ts';
import type { Network } from './network.ts';
import { codings, readBody } from './readBody.ts';
import { redirection } from './redirection.ts';
import { retryAfter } from './retryAfter.ts';
import { siteOf } from './route.ts';

/** One way of redirects, and where it led so far. */
export interface Way {
  route: URL[];
  guard: Guard;
  network: Network;
  limits: GetLimits;
}

/**
 * The answer at an address, or where it sends us. The headers of the source are for its own origin: they stay behind for
 * good when the way leaves it. The version that is held is of the first address alone.
 */
export async function follow(url: URL, asking: Asking, way: Way): Promise<Answer | null> {
  way.route.push(url);
  checkLiteral(way.guard, url);
  const agent = agentWithin(url.protocol === 'https:', way.limits.connection, way.network, way.guard);
  let next: URL | null;
  try {
    const response = await fetch(url, {
      headers: headersOf(asking),
      agent,
      signal: asking.signal,
      redirect: 'manual',
      compress: false,
    });
    next = redirection(way.route, response.status, response.headers.get('location'), way.limits.redirects);
    if (next === null) return await answerOf(response, asking, way);
  } finally {
    // Also ends what a site goes on sending that nobody reads.
    agent.destroy();
  }
  const headers = next.origin === url.origin ? asking.headers : {};
  return follow(next, { ...asking, headers, version: null }, way);
}

function headersOf({ headers, version }: Asking): Headers {
  const sent = new Headers({ 'User-Agent': 'hub-des-offres', 'Accept-Encoding': codings });
  if (version?.etag) sent.set('If-None-Match', version.etag);
  if (version?.lastModified) sent.set('If-Modified-Since', version.lastModified);
  for (const [name, value] of Object.entries(headers)) sent.set(name, value);
  return sent;
}

async function answerOf(response: Response, asking: Asking, way: Way): Promise<Answer | null> {
  const { status, headers } = response;
  const site = siteOf(way.route);
  if (status === 304) return unchanged(site, asking);
  // Other answers of success hold no document, or a part of one.
  if (status !== 200 && status !== 203) throw refusal(site, status, retryAfter(headers.get('retry-after')));
  const bytes = await readBody(response, site, way.limits.bytes, asking.signal);
  // Redirected, the same address may lead to another document next time, of which a version would say nothing.
  if (way.route.length > 1) return { bytes, etag: null, lastModified: null };
  return { bytes, etag: headers.get('etag'), lastModified: headers.get('last-modified') };
}

function unchanged(site: string, { version }: Asking): null {
  if (version?.etag || version?.lastModified) return null;
  throw new FeedError(
    `${site} a répondu que rien n'a changé (304) alors que cela ne lui était pas demandé : vérifier l'adresse de la source.`,
  );
}
