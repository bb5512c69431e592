/** What a backup holds, in French, for who runs the hub. */
export function describeBackup(counts: ReadonlyMap<string, number>): string {
  const told = [
    ['offers', 'offre', 'offres'],
    ['sessions', 'séance', 'séances'],
    ['copies', 'copie de source', 'copies de sources'],
    ['harvests', 'compte rendu', 'comptes rendus'],
  ] as const;
  const number = new Intl.NumberFormat('fr');
  return told
    .map(([table, one, several]) => {
      const count = counts.get(table) ?? 0;
      return `${number.format(count)} ${count > 1 ? several : one}`;
    })
    .join(', ');
}
