import { unescape as decoded } from 'node:querystring';
import { FetchError } from 'node-fetch';
import { FeedError } from '../connector.ts';
import { PassingError } from './failures.ts';
import { follow, type Way } from './follow.ts';
import type { Answer, Asking } from './get.ts';
import { guardOf } from './guard.ts';
import type { GetLimits } from './limits.ts';
import type { Network } from './network.ts';
import { networkFailure } from './networkFailure.ts';
import { siteOf } from './route.ts';
import { sayDuration } from './sayDuration.ts';

/** Asks an address once, within the limits. Whatever the site does wrong is a `FeedError`. */
export async function download(
  address: string,
  asking: Asking,
  limits: GetLimits,
  network: Network,
): Promise<Answer | null> {
  const url = urlOf(address);
  const headers = { ...credentialsOf(url), ...asking.headers };
  const deadline = AbortSignal.timeout(limits.timeout);
  const signal = AbortSignal.any([asking.signal, deadline]);
  const way: Way = { route: [], guard: guardOf(network), network, limits };
  try {
    return await follow(url, { ...asking, headers, signal }, way);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    asking.signal.throwIfAborted();
    if (deadline.aborted) throw tooSlow(way);
    throw translated(way, error);
  }
}

function urlOf(address: string): URL {
  const url = URL.parse(address);
  // The message is public: the address may hold secrets.
  if (!url) throw new FeedError("L'adresse de la source n'est pas une adresse web : la corriger.");
  url.hash = '';
  return url;
}

/** Takes user and password out of an address, where node-fetch has no use for them, as the header that they mean. */
function credentialsOf(url: URL): Record<string, string> {
  const { username, password } = url;
  if (username === '' && password === '') return {};
  Object.assign(url, { username: '', password: '' });
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { Authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function tooSlow({ route, limits }: Way): PassingError {
  return new PassingError(
    `${siteOf(route)} n'a pas fini de répondre en ${sayDuration(limits.timeout)} : rien n'a été changé, la lecture sera tentée de nouveau.`,
    Number.POSITIVE_INFINITY,
  );
}

/** The error is not kept as a cause: node-fetch writes the whole address in it. One of ours stays what it is. */
function translated({ route }: Way, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  return code === null && !(error instanceof FetchError) ? error : networkFailure(siteOf(route), code ?? '');
}
