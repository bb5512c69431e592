import { FeedError } from '../connector.ts';
import { PassingError } from './failures.ts';

/** Codes of our own, beside Node's, for what we gave up ourselves. */
export const ownCodes = { inward: 'HUB_INWARD', slow: 'HUB_SLOW', cut: 'HUB_CUT' } as const;

export function failure(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

type Cause = readonly [code: RegExp, told: string];

const check = "Vérifier l'adresse de la source.";
const later = "rien n'a été changé, la lecture sera tentée de nouveau.";
const unsafe = "la connexion ne serait pas sûre, rien n'a été lu.";

const lasting: readonly Cause[] = [
  [
    /^HUB_INWARD$/,
    `est à une adresse interne (cette machine ou son réseau), où aucune redirection n'est suivie. ${check}`,
  ],
  [/^CERT_HAS_EXPIRED$/, `a un certificat de sécurité expiré : ${unsafe} Le renouveler.`],
  [/^CERT_NOT_YET_VALID$/, `a un certificat de sécurité qui n'est pas encore valable : ${unsafe}`],
  [/SELF_SIGNED/, `a un certificat de sécurité qu'aucune autorité connue ne garantit : ${unsafe}`],
  [/^UNABLE_TO_/, `n'envoie pas toute la chaîne de son certificat de sécurité : ${unsafe} La compléter.`],
  [/ALTNAME_INVALID$/, `a le certificat de sécurité d'un autre nom : ${unsafe} ${check}`],
  [/^(?:CERT_|HOSTNAME_)/, `a un certificat de sécurité qui n'est pas valable : ${unsafe}`],
  [/^(?:EPROTO|ERR_SSL_|ERR_TLS_)/, `ne parle pas https comme il faut : ${unsafe} ${check}`],
  [
    /^ERR_INVALID_(?:CHAR|HTTP_TOKEN)$/,
    "n'a pas été interrogé : un en-tête de la source (headers) contient un caractère interdit, souvent un saut de ligne à la fin.",
  ],
  [/^HPE_/, `ne répond pas comme un site web (HTTP) : rien n'a été lu. ${check}`],
  [
    /^(?:Z_(?!BUF_)|ERR__ERROR_|ERR_BROTLI_)/,
    "dit sa réponse compressée, mais elle ne se décompresse pas : rien n'a été lu.",
  ],
];

const passing: readonly Cause[] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA)/, `est introuvable : ce nom ne mène à aucune machine. ${check}`],
  [/^ECONNREFUSED$/, `est injoignable : sa machine refuse la connexion. ${check}`],
  [/^(?:ETIMEDOUT|HUB_SLOW)$/, `est injoignable : la connexion n'a pas été établie à temps ; ${later}`],
  [
    /^(?:ECONNRESET|EPIPE|ERR_STREAM_PREMATURE_CLOSE|Z_BUF_ERROR|HUB_CUT)$/,
    `a interrompu sa réponse : le document est incomplet, il n'a pas été lu ; ${later}`,
  ],
];

/** What is told of a site that could not be read, by the code of the error. */
export function networkFailure(site: string, code: string): FeedError {
  const told = (causes: readonly Cause[]) => causes.find(([pattern]) => pattern.test(code))?.[1];
  const lasts = told(lasting);
  if (lasts) return new FeedError(`${site} ${lasts}`);
  return new PassingError(
    `${site} ${told(passing) ?? `est injoignable (${code || 'erreur de réseau'}).`}`,
    0,
  );
}
