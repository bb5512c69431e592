/** A whole state of a source: nothing else may ever be served of it. */
export type Version = 'A' | 'B';

/** Several, so that one is being kept while another is read. */
export const sourceIds = Array.from({ length: 3 }, (_, at) => `essai-${at + 1}`);

/** Thousands of sessions a source: keeping them takes as long as reading. Offers that both versions have, and those that each has alone. */
const [shared, own] = [100, 20];

const places = ['ESC Maurepas', 'ESC Villejean', 'ESC Cleunay', 'ESC Le Blosne'];
const hours: Record<Version, string> = {
  A: 'lundi, mardi et mercredi 9h-12h',
  B: 'jeudi et vendredi 14h-17h',
};

/** When sessions begin, as the API tells it; Monday is 1. */
export const begins: Record<Version, { weekdays: number[]; time: string }> = {
  A: { weekdays: [1, 2, 3], time: 'T09:00:00' },
  B: { weekdays: [4, 5], time: 'T14:00:00' },
};

/** The titles of a version, in the order of the table. */
export function titlesOf(sourceId: string, version: Version): string[] {
  const number = (count: number, name: string) =>
    Array.from({ length: count }, (_, at) => `Atelier ${sourceId} ${name} ${at + 1}`);
  return [...number(shared, 'commun'), ...number(own, `propre ${version}`)];
}

export function tableOf(sourceId: string, version: Version): string {
  const rows = titlesOf(sourceId, version).map((title, at) =>
    [
      title,
      places[at % places.length],
      'Atelier',
      hours[version],
      described(version),
      `Essai ${version}`,
    ].join(';'),
  );
  return ['Intitulé;Lieu;Type;Jours et horaires;Description;Contact', ...rows].join('\n');
}

/** What each offer says of itself. */
export function described(version: Version): string {
  return `Version ${version}`;
}
