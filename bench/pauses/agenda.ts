/** A made-up agenda of `size` events of five dates each, in OpenAgenda's format; each `version` says something else of each. */
export function agendaOf(size: number, version: number, from: number): string {
  const events = Array.from({ length: size }, (_, uid) => ({
    uid,
    title: { fr: `Atelier numérique ${uid % 500}, version ${version}` },
    description: {
      fr: `Apprendre à se servir de sa messagerie, pas à pas, avec l’équipe numéro ${uid % 37}.`,
    },
    location: {
      name: `Salle ${uid % 400}`,
      address: `${uid % 400} rue de l’Essai, 35000 Rennes`,
      city: 'Rennes',
    },
    timings: Array.from({ length: 5 }, (_, week) =>
      timing(from + (7 * week + (uid % 28)) * day + (9 + (uid % 8)) * hour),
    ),
  }));
  return JSON.stringify({ total: size, events, after: null });
}

const hour = 3_600_000;
const day = 24 * hour;

function timing(begin: number) {
  return { begin: new Date(begin).toISOString(), end: new Date(begin + 2 * hour).toISOString() };
}
