import { isUtf8 } from 'node:buffer';
import { FeedError } from '../connector.ts';
import { siteOf } from './route.ts';

const moved = [301, 302, 303, 307, 308];

/**
 * Where an answer sends us, null when it sends nowhere. `route` is the way so far, from the address of the source.
 * Throws `FeedError` when we do not go there: nowhere, in circles, too far, or from a safe address to an unsafe one.
 */
export function redirection(
  route: readonly URL[],
  status: number,
  location: string | null,
  limit: number,
): URL | null {
  if (!moved.includes(status)) return null;
  const from = route.at(-1);
  const next = from && location !== null ? targetOf(location, from) : null;
  if (!from || !next) throw refused(route, "sans dire où, ou vers ce qui n'est pas une adresse web");
  const seen = route.some(({ href }) => href === next.href);
  if (seen) throw refused(route, `en rond, vers ${next.host}`);
  if (route.length > limit) throw refused(route, `vers ${next.host}, plus de ${limit} fois de suite`);
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw refused(route, `d'une adresse sûre (https) vers ${next.host}, qui ne l'est pas (http)`);
  }
  return next;
}

/** Node reads headers as Latin-1, where most servers write UTF-8. */
function targetOf(location: string, from: URL): URL | null {
  const bytes = Buffer.from(location, 'latin1');
  const target = URL.parse(isUtf8(bytes) ? bytes.toString() : location, from.href);
  if (!target || !/^https?:$/.test(target.protocol)) return null;
  // Nobody but the operator gives us a user and a password.
  Object.assign(target, { username: '', password: '', hash: '' });
  return target;
}

function refused(route: readonly URL[], how: string): FeedError {
  return new FeedError(
    `${siteOf(route)} redirige ${how} : rien n'a été lu. Écrire dans la source l'adresse finale du document.`,
  );
}
