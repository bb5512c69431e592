/** What people come to, in folded words: alternatives, for a group of a pattern that adds its own. */
export const SITTINGS =
  'ateliers?|seances?|permanences?|cours|accueils?|evenements?|rendez-vous|rencontres?|formations?|reunions?|sessions?';
