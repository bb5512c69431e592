/** What messages to partners say of the lines of an event. */

export const lostLine =
  'Ligne ignorée : attendu NOM:valeur, ou une espace au début de la suite d’une ligne coupée.';

/** What follows another line may be the end of a guest's name or address: it is not quoted. */
export const publicNames = new Set([
  '',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'CATEGORIES',
  'URL',
  'UID',
  'DTSTART',
  'DTEND',
]);

export const expectedTime = 'attendu par exemple 20261006T140000, ou 20261006 pour une journée';

/** Names of times in messages, and what comes of one that is unreadable. */
export const timeWords: Record<string, string> = {
  DTSTART: 'Date de début',
  DTEND: 'Date de fin (ignorée)',
  'RECURRENCE-ID': 'Date de la séance modifiée (aucune date n’est affichée)',
  'LAST-MODIFIED': 'Date de modification (ignorée)',
};
