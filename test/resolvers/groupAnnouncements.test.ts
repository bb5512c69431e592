import { describe, expect, test } from 'vitest';
import { ask, catalogueOf, offer, type SaidOffer } from './world.ts';

/** Two announcements, by two partners unless said otherwise, at Maurepas on the same day at the same hour. */
function grouped(...said: SaidOffer[]): string[][] {
  const from = ['ccas-catalogue', 'arcs-ateliers', 'we-ker-agenda'];
  const catalogue = catalogueOf(
    said.map((facts, index) =>
      offer('abc'.charAt(index) || `${index}`, {
        sourceId: from[index] ?? 'caf-permanences',
        title: 'Atelier Découvrir la tablette',
        placeId: 'pla:esc-maurepas',
        sessions: ['2026-11-25 14:00-16:00'],
        ...facts,
      }),
    ),
  );
  return catalogue.groups.map(group => group.map(ordinal => catalogue.offers[ordinal]?.key ?? ''));
}

const noAccess = { modes: [], url: null, phone: null, email: null, conditions: null };

describe('announcements of the same', () => {
  const cases: { name: string; a: SaidOffer; b: SaidOffer }[] = [
    { name: 'word for word', a: {}, b: {} },
    { name: 'accents, capitals, plural, order', a: {}, b: { title: 'DECOUVRIR LES TABLETTES : ateliers' } },
    { name: 'one word more', a: {}, b: { title: 'Atelier Découvrir la tablette Android' } },
    {
      name: 'one activity in common is enough',
      a: { activities: ['GROUP_WORKSHOPS', 'DIGITAL_CULTURE'] },
      b: {},
    },
    {
      name: 'one date in common is enough',
      a: { sessions: ['2026-11-18 14:00-16:00', '2026-11-25 14:00-15:30'] },
      b: {},
    },
    { name: 'the same level', a: { title: 'Tableur niveau 2' }, b: { title: 'Tableur, niveau 2' } },
    {
      name: 'two sources of one partner',
      a: { sourceId: 'arcs-ateliers' },
      b: { sourceId: 'arcs-acces-libre' },
    },
    {
      name: 'the same subject, in more words',
      a: { title: 'Atelier Pix' },
      b: { title: 'Testez vos compétences numériques avec Pix' },
    },
    {
      name: 'abbreviated, misspelt, with the names of place and partner',
      a: { title: 'At. num. : ranger ses photos' },
      b: { title: 'ARCS – Atelier numérique à Maurepas : rangement de photos 📷' },
    },
    { name: 'a letter wrong', a: { title: 'Découvrir la tablete' }, b: {} },
    { name: 'a quarter of an hour before', a: { sessions: ['2026-11-25 13:45-16:00'] }, b: {} },
    { name: 'an hour longer', a: { sessions: ['2026-11-25 14:00-17:00'] }, b: {} },
    { name: 'no end', a: { sessions: ['2026-11-25 14:15'] }, b: {} },
    { name: 'one session of a series', a: { title: 'Découvrir la tablette, séance 2/4' }, b: {} },
    { name: 'a workshop, and what about', a: { activities: ['DIGITAL_CULTURE'] }, b: {} },
    {
      name: 'a workshop, and what about, as both titles say',
      a: { title: 'Atelier CV', activities: ['EMPLOYMENT_ACCESS'] },
      b: { title: 'Atelier CV' },
    },
    { name: 'for seniors, and for everyone', a: { audiences: ['SENIORS'] }, b: {} },
    { name: 'a training, and a workshop', a: { kind: 'TRAINING' }, b: {} },
    {
      name: 'each description says what the other title says',
      a: { title: 'Sobriété numérique', description: 'Réduire l’empreinte de nos écrans.' },
      b: {
        title: 'Sobriété : réduire l’empreinte de nos écrans',
        description: 'Vers la sobriété numérique.',
      },
    },
    {
      name: 'one names the other as the provider',
      a: { provider: 'ARCS' },
      b: { provider: 'Bénévoles de l’ARCS' },
    },
    {
      name: 'words that say little, the very same and at the very same hours',
      a: { title: 'Atelier numérique' },
      b: { title: 'ATELIER NUMÉRIQUE' },
    },
  ];
  for (const { name, a, b } of cases) test(name, () => expect(grouped(a, b)).toEqual([expect.any(Array)]));
});

describe('announcements of different things', () => {
  const cases: { name: string; a: SaidOffer; b: SaidOffer }[] = [
    { name: 'the same title in another ESC', a: {}, b: { placeId: 'pla:esc-cleunay' } },
    { name: 'the same title at another hour', a: {}, b: { sessions: ['2026-11-25 16:00-18:00'] } },
    { name: 'the same title on another day', a: {}, b: { sessions: ['2026-11-26 14:00-16:00'] } },
    { name: 'the same title without dates', a: { sessions: [] }, b: { sessions: [] } },
    { name: 'the same title on line', a: { placeId: null }, b: { placeId: null } },
    {
      name: 'the same place and hour, another activity',
      a: { activities: ['DIGITAL_CULTURE'] },
      b: { activities: ['EMPLOYMENT_ACCESS'] },
    },
    { name: 'the same place and hour, another title', a: {}, b: { title: 'Atelier Écrire son CV' } },
    {
      name: 'a technician and a social worker',
      a: { title: 'Permanence technicien CAF' },
      b: { title: 'RDV travailleur social CAF' },
    },
    { name: 'niveau 1 and niveau 2', a: { title: 'Tableur : niveau 1' }, b: { title: 'Tableur : niveau 2' } },
    { name: 'niveau I and niveau II', a: { title: 'Tableur niveau I' }, b: { title: 'Tableur niveau II' } },
    {
      name: 'beginners and advanced',
      a: { title: 'Atelier informatique, niveau débutant' },
      b: { title: 'Atelier informatique, niveau avancé' },
    },
    {
      name: 'beginners and everyone',
      a: { title: 'Atelier informatique : tablette et ordinateur' },
      b: { title: 'Atelier informatique : tablette et ordinateur, confirmés' },
    },
    {
      name: 'two sessions of one course',
      a: { title: 'Découvrir la tablette, séance 1/4' },
      b: { title: 'Découvrir la tablette, séance 2/4' },
    },
    {
      name: 'two groups',
      a: { title: 'Découvrir la tablette, groupe A' },
      b: { title: 'Découvrir la tablette, groupe B' },
    },
    {
      name: 'two rooms, as the descriptions say',
      a: { description: 'Salle 1.' },
      b: { description: 'Salle 2.' },
    },
    {
      name: 'two levels, as the descriptions say',
      a: { description: 'Pour débutants.' },
      b: { description: 'Niveau confirmé.' },
    },
    {
      name: 'two versions',
      a: { title: 'Découvrir Windows 10' },
      b: { title: 'Découvrir Windows 11' },
    },
    {
      name: 'two subjects of one series',
      a: { title: 'Les mercredis connectés du quartier : les photos' },
      b: { title: 'Les mercredis connectés du quartier : les mots de passe' },
    },
    { name: 'what it is done with is not what it is about', a: { title: 'Dessiner sur tablette' }, b: {} },
    { name: 'seniors and young people', a: { audiences: ['SENIORS'] }, b: { audiences: ['YOUTH'] } },
    { name: 'residents and professionals', a: {}, b: { audiences: ['PROFESSIONALS'] } },
    {
      name: 'two ranges of age',
      a: { ageRange: { min: 8, max: 11 } },
      b: { ageRange: { min: 12, max: 15 } },
    },
    { name: 'a group, and one person at a time', a: {}, b: { kind: 'APPOINTMENT' } },
    {
      name: 'walking in, and on prescription',
      a: { access: { ...noAccess, modes: ['WALK_IN'] } },
      b: { access: { ...noAccess, modes: ['PRESCRIPTION'] } },
    },
    { name: 'two languages', a: { languages: ['fr'] }, b: { languages: ['en'] } },
    {
      name: 'two providers',
      a: { title: 'Atelier numérique', provider: 'Association Clic' },
      b: { title: 'Atelier numérique', provider: 'Association Déclic' },
    },
    {
      name: 'words that say little, one with a provider',
      a: { title: 'Atelier numérique', provider: 'Association Clic' },
      b: { title: 'Atelier numérique' },
    },
    { name: 'one word that says little', a: { title: 'Permanence' }, b: { title: 'Permanence' } },
    { name: 'an hour later', a: {}, b: { sessions: ['2026-11-25 15:00-17:00'] } },
    {
      name: 'an hour of a day',
      a: { sessions: ['2026-11-25 09:00-18:00'] },
      b: { sessions: ['2026-11-25 09:00-10:00'] },
    },
    { name: 'two rows of one source', a: { sourceId: 'ccas-catalogue' }, b: { sourceId: 'ccas-catalogue' } },
    { name: 'opening hours of two machines', a: { kind: 'SELF_SERVICE' }, b: { kind: 'SELF_SERVICE' } },
    {
      name: 'the one date in common is cancelled by one of them',
      a: { sessions: [{ when: '2026-11-25 14:00-16:00', status: 'CANCELLED' }] },
      b: {},
    },
  ];
  for (const { name, a, b } of cases) test(name, () => expect(grouped(a, b)).toEqual([]));
});

describe('three', () => {
  test('all alike are one group', () => expect(grouped({}, {}, {})).toEqual([['a', 'b', 'c']]));

  test('a chain is no group: every pair must agree, and the likest pair stands', () => {
    const [group, ...others] = grouped(
      { title: 'Atelier tablette découverte' },
      { title: 'Atelier tablette découverte photos' },
      { title: 'Atelier tablette photos retouche' },
    );
    expect(others).toEqual([]);
    expect(group).toEqual(expect.arrayContaining(['b', 'c']));
    expect(group).not.toContain('a');
  });
});

describe('the best comes first: the one that says more', () => {
  const more = ['2026-11-25 14:00-16:00', '2026-12-02 14:00-16:00'];
  const cases: { name: string; a: SaidOffer; b: SaidOffer; expect: string }[] = [
    { name: 'more sessions', a: { description: 'Long.' }, b: { sessions: more }, expect: 'b' },
    {
      name: 'then a longer description',
      a: { updatedAt: 5 },
      b: { description: 'Long.', updatedAt: 1 },
      expect: 'b',
    },
    { name: 'then the last updated', a: { updatedAt: 1 }, b: { updatedAt: 2 }, expect: 'b' },
    { name: 'then the id', a: { updatedAt: 1 }, b: { updatedAt: 1 }, expect: 'a' },
  ];
  for (const { name, a, b, expect: best } of cases)
    test(name, () => expect(grouped(a, b)[0]?.[0]).toBe(best));
});

describe('many at one place at one moment', () => {
  const subjects = [
    'Pix',
    'la généalogie',
    'le podcast',
    'la poterie',
    'le jardinage',
    'la couture',
    'le tricot',
  ];
  const busy = subjects.flatMap(subject =>
    ['ccas-catalogue', 'arcs-ateliers', 'we-ker-agenda'].map(sourceId => ({
      sourceId,
      title: `Atelier ${subject}`,
    })),
  );

  test('those with like words are compared', () => expect(grouped(...busy)).toHaveLength(subjects.length));

  test('more than fifty with like words announce nothing together', () => {
    const crowd = (size: number) =>
      grouped(
        ...Array.from({ length: size }, (_, index) => (index === 0 ? {} : { sourceId: 'arcs-ateliers' })),
      );
    expect(crowd(50)).toHaveLength(1);
    expect(crowd(51)).toEqual([]);
  });
});

test('why two are taken for the same is told, to each of the other', async () => {
  const title = 'Atelier Découvrir la tablette';
  const when = ['2026-11-25 14:00-16:00', '2026-12-02 14:00-16:00', '2026-12-09 14:00-16:00'];
  const facts: SaidOffer = { title, placeId: 'pla:esc-maurepas' };
  const catalogue = catalogueOf([
    offer('a', { ...facts, sessions: when }),
    offer('b', {
      ...facts,
      sourceId: 'arcs-ateliers',
      title: 'La tablette pour les seniors',
      activities: ['GROUP_WORKSHOPS', 'DIGITAL_CULTURE'],
      sessions: ['2026-12-02 13:45-16:00', '2026-12-09 14:00-16:00', '2026-12-16 14:00-16:00'],
    }),
    offer('c', { title, sessions: when }),
  ]);
  const fields = `alsoAnnouncedBy { id } recognitions { offer { id } place { name } start sessionCount
    activities { code } titleLikeness byDescriptions }`;
  const { data } = await ask(
    catalogue,
    `{ a: offer(id: "off:a") { ${fields} } b: offer(id: "off:b") { ${fields} } c: offer(id: "off:c") { ${fields} } }`,
  );
  const why = {
    place: { name: 'ESC Maurepas (Simone Iff)' },
    start: '2026-12-02T14:00:00+01:00',
    sessionCount: 2,
    activities: [{ code: 'GROUP_WORKSHOPS' }],
    titleLikeness: expect.closeTo(0.67, 2),
    byDescriptions: false,
  };
  expect(data).toEqual({
    a: { alsoAnnouncedBy: [{ id: 'off:b' }], recognitions: [{ offer: { id: 'off:b' }, ...why }] },
    b: { alsoAnnouncedBy: [{ id: 'off:a' }], recognitions: [{ offer: { id: 'off:a' }, ...why }] },
    c: { alsoAnnouncedBy: [], recognitions: [] },
  });
});
