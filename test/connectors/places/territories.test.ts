import { describe, expect, test } from 'vitest';
import { knownCommunes, townsElsewhere } from '../../../schema/gazetteer/index.ts';
import { located, type Written } from './placeText.ts';

const narrowest: Record<string, readonly (Written | string)[]> = {
  // Betton
  'com:35024': [
    'Betton',
    'Mairie de Betton',
    'Mairie de Betton salle du conseil',
    'Mairie annexe de Betton, accueil',
    'CCAS Betton',
    'Betton (35)',
    'Betton 35830',
    '35830 Betton',
    'Centre Rochester, Betton',
    'Permanence à Betton',
    '1 place de la Mairie, Betton',
    { name: 'Mairie', city: 'BETTON' },
    { name: 'Mairie', city: 'Betton, France' },
    { name: 'Mairie', postalCode: '35830' },
    { name: 'Mairie', address: '35830 BETTON CEDEX' },
    'Betton centre',
    'Betton mairie',
    'Betton, centre bourg',
    'Espace France Services Betton',
    'Point accueil emploi de Betton',
    'PAE de Betton',
    { name: 'Mairie', quartier: 'Betton centre' },
    { name: 'Mairie', city: 'Betton centre' },
    { name: 'Mairie', postalCode: '35 830' },
    { name: 'Mairie de Betton', source: 'dep:35' },
    { name: 'Mairie de Betton', source: 'qua:35238-5' },
    { name: 'ESC Maurepas', city: 'Betton' },
    { name: 'Salle', quartier: 'Betton' },
  ],
  // Cesson-Sévigné
  'com:35051': [
    'à Cesson-Sévigné',
    'CCAS, Cesson-Sévigné',
    { name: 'CCAS', city: 'Cesson' },
    { name: 'CCAS', city: 'Cesson-Sévigné', postalCode: '35510' },
    { name: 'CCAS', city: 'Cesson-Sévigné', insee: '35051' },
    { name: 'Médiathèque', address: '2 av. de Rennes 35510 CESSON SEVIGNE' },
  ],
  'com:35353': ['CCAS de Vezin-le-Coquet', 'Mairie de Vezin'],
  'com:35240': ['Mairie du Rheu', 'Le Rheu'],
  'com:35131': ['CCAS de l’Hermitage'],
  'com:35278': ['St Grégoire', 'Médiathèque de Saint-Grégoire'],
  'com:35281': ['Saint-Jacques-de-la-Lande', 'St Jacques de la Lande, 5 rue de Rennes'],
  'com:35115': ['Fougères', 'France services Fougères', { name: 'Médiathèque', city: 'Fougères' }],
  'com:35188': [{ name: 'France services', postalCode: '35162', city: 'Montfort-sur-Meu' }],
  'com:35196': [{ name: 'Mairie', postalCode: '35310', city: 'Mordelles' }],
  'com:67482': [{ address: '7 rue Kléber', insee: '67482', city: 'Strasbourg' }],
  'com:97411': [{ name: 'Mairie', insee: '97411' }],
  // Streets, and places of Rennes, that have the name of a town
  'com:35238': [
    'Bibliothèque',
    'rue de Betton',
    'rue de Saint-Malo',
    '12 rue de Saint-Malo',
    'avenue de Fougères',
    'place de Bretagne',
    'Bibliothèque, 12 boulevard de Vitré',
    'Rte de Lorient',
    'Pont de Nantes',
    'Mairie de quartier de Villejean',
    'Mairie de Rennes',
    'Église Saint-Martin',
    'École Simone Iffendic',
    'Campus de Beaulieu',
    'Centre',
    'La Courrouze',
    'Rennes',
    'Rennes Sud',
    'Cours de français',
    'Angle de la rue de Fougères',
    '12 rue Jean Redon',
    'Rue Saint-Malo',
    'Place Sainte-Anne',
    'Polyclinique Saint-Laurent',
    'Métro Saint-Germain',
    'Collège Anne de Bretagne',
    'Maison de quartier Arsenal-Redon',
    'CAF d’Ille-et-Vilaine',
    'Lycée Chateaubriand',
    'ESC Maurepas - Québec',
    { name: 'Carrefour 18', quartier: 'Maurepas' },
    { name: 'Mission locale de Fougères', city: 'Rennes', postalCode: '35000' },
    { name: 'Salle', postalCode: '35043', city: 'Rennes Cedex 7', insee: '35238' },
    { name: 'Rennes Métropole', address: '4 AV HENRI FREVILLE', postalCode: '35200' },
    { name: 'Salle', city: 'Rennes CEDEX 7' },
    { name: 'Salle', city: 'RENNES (35)' },
    { name: 'Salle', city: '35000 Rennes' },
    { name: 'Salle', city: 'Villejean' },
    { name: 'Salle', postalCode: '35065', city: 'Rennes' },
    { name: 'Mairie de Rennes', source: 'dep:35' },
    { name: 'ESC Maurepas', quartier: 'Villejean' },
  ],
  'qua:35238-1': ['quartier Centre', { name: 'Médiathèque', quartier: 'Centre' }],
  'qua:35238-2': ['Baud-Chardonnet'],
  'qua:35238-5': [
    'Maurepas',
    'quartier Maurepas',
    'Q5',
    { name: 'Médiathèque', quartier: 'Maurepas' },
    { name: 'Médiathèque', quartier: 'Q5 - Maurepas - La Bellangerais' },
    { name: 'Salle X', source: 'qua:35238-5' },
  ],
  'qua:35238-8': ['Sud gare'],
  'qua:35238-9': ['Cleunay', 'quartier Redon', 'Cleunay - Arsenal-Redon - La Courrouze'],
  'qua:35238-10': [
    'Villejean - Beauregard',
    { name: 'Médiathèque', quartier: 'quartier Villejean' },
    { name: 'Villejean', source: 'qua:35238-5' },
    { name: 'Villejean', city: 'Rennes', source: 'dep:35' },
  ],
  'qua:35238-11': ['Le Blosne', { name: 'Le Triangle', quartier: 'Le Blosne' }],
  'qua:35238-12': ['Bréquigny'],
  // In doubt, what certainly holds all that may be meant
  'epci:243500139': [
    'Rennes Métropole',
    'L’Hermitage',
    'Médiathèque St-Grégoire',
    'Face à la mairie de Betton',
    '1 place de la Mairie Betton',
    'ESC Betton',
    'PAE Betton',
    'Grande salle Betton',
    'Rennes et Bruz',
    'Bruz/Rennes',
    'Bruz (Rennes)',
    'La Poste Bruz',
    'Espace Simone Veil Bruz',
    'Résidence Saint-Grégoire',
    'Mairie de Betton / Médiathèque Bruz',
    'L’Hermitage mairie',
    '12 rue du Stade Bruz centre',
    '1 place de la Mairie de Betton',
    { name: 'PAE Bruz', source: 'qua:35238-5' },
    { name: 'PAE Bruz', city: 'Rennes' },
    { name: 'Mairie', city: 'Betton', postalCode: '35830', insee: '35238' },
    { name: 'CCAS de Betton', city: 'Rennes' },
    { name: 'Mairie', city: 'Betton', postalCode: '35000' },
  ],
  'dep:35': [
    'Ille-et-Vilaine',
    'Redon',
    'Noyal',
    'Pays de Fougères',
    'Vitré Communauté',
    'Relais CAF Fougères',
    'Accueil CAF Redon',
    'Agence CPAM Redon',
    'Antenne CAF Vitré',
    'Mairie de Betton, Antenne CAF Vitré',
    'Saint-Malo Agglomération',
    { name: 'Mairie', postalCode: '35270' },
    { name: 'Salle', postalCode: '35065' },
    { name: 'Salle', latitude: 48.184, longitude: -1.64 },
    { name: 'Villejean', source: 'dep:35' },
  ],
  'reg:53': [
    'Ker Yann Brest',
    'ESC Maurepas Morbihan',
    { address: 'rue Guy Ropartz Lannion' },
    'Bretagne',
    'Lorient',
    'Médiathèque, Lorient',
    { name: 'Salle', source: 'reg:53' },
  ],
  'dep:29': ['Mairie de Plouzané'],
  'dep:44': ['Mairie de Nantes', { name: 'Salle', city: 'Nantes' }],
  'dep:67': ['7 rue Kléber, 67000 Strasbourg'],
  'dep:78': [
    'Maurepas, Yvelines',
    'ESC Maurepas (Yvelines)',
    'Centre social de Maurepas (78)',
    'ESC Maurepas, 78310 Maurepas',
  ],
  'dep:81': [{ name: 'Mairie', city: 'Saint-Grégoire', postalCode: '81350' }],
  fr: [
    { address: '7 boulevard de Yougoslavie Nantes' },
    { name: 'Salle', postalCode: '1000' },
    'Nantes',
    'Mairie de Trifouillis',
    'Mairie de Maurepas',
    { name: 'Salle', city: 'Maurepas' },
    { name: 'Salle', city: 'Trifouillis' },
    { name: 'Mairie', postalCode: '20000' },
    { name: 'Salle', latitude: 47.21, longitude: -1.55 },
  ],
};

for (const [territory, cases] of Object.entries(narrowest)) {
  describe(`${territory} is the narrowest that is certain`, () => {
    test.each(cases)('%o', written => {
      const { place, warning } = located(written);
      expect(place.territoryId).toBe(territory);
      expect(warning?.severity).toBe('WARNING');
    });
  });
}

describe('every commune of Ille-et-Vilaine', () => {
  const others = knownCommunes.filter(({ id }) => id !== 'com:35238');
  const wrong = (
    write: (name: string, code: string) => Written | string,
    isRight: (at: string, id: string) => boolean,
  ) =>
    others.filter(
      ({ id, name, postalCodes: [code = ''] }) => !isRight(located(write(name, code)).place.territoryId, id),
    );

  test('is that of its town hall, of its postal code with its name, of its name as a town', () => {
    expect(
      wrong(
        name => `Mairie de ${name}`,
        (at, id) => at === id,
      ),
    ).toEqual([]);
    expect(
      wrong(
        (name, code) => `Salle, 1 rue de Rennes, ${code} ${name.toUpperCase()}`,
        (at, id) => at === id,
      ),
    ).toEqual([]);
    expect(
      wrong(
        name => ({ name: 'Salle', city: name }),
        (at, id) => at === id || (id === 'com:35236' && at === 'dep:35'),
      ),
    ).toEqual([]);
  });

  test('is never taken for Rennes where its name stands alone or ends the address', () => {
    expect(
      wrong(
        name => name,
        at => !at.includes('35238'),
      ),
    ).toEqual([]);
    expect(
      wrong(
        name => `1 place de l'Église, ${name}`,
        at => !at.includes('35238'),
      ),
    ).toEqual([]);
  });

  // Names that are words, or first names: « Espace Gaël », « Café Le Verger ».
  const words = ['Brie', 'Gaël', 'Moulins', 'Parcé', 'Princé', 'Taillis', 'Le Verger'];
  const institutions = [
    '{} centre',
    'Centre {}',
    '{} mairie',
    'Mairie {}',
    '{} : médiathèque',
    'Point accueil emploi {}',
    'PAE {}',
    'Maison de services {}',
    '{} (salle du conseil)',
    '{}/Rennes',
    '{} – Espace 9',
    'Espace Simone Veil {}',
    'Agence CPAM {}',
    'Bus numérique {}',
    'Antenne CAF {} (accueil)',
    'La Poste {}, 1er étage',
    '12 rue du Stade {}',
  ];
  test.each(institutions)('is never taken for Rennes in « %s »', institution => {
    const taken = others.filter(({ name }) =>
      located(institution.replace('{}', name)).place.territoryId.includes('35238'),
    );
    expect(taken.map(({ name }) => name).filter(name => !words.includes(name))).toEqual([]);
  });

  test('gives its name to streets of Rennes', () => {
    for (const street of ['rue', '12 rue', 'avenue', 'boulevard', 'place', 'route'])
      expect(
        wrong(
          name => `${street} de ${name}`,
          at => at === 'com:35238',
        ),
      ).toEqual([]);
  });
});

test('a town hall of another department is never in Rennes', () => {
  const wrong = townsElsewhere.filter(({ name }) =>
    located(`Mairie de ${name}`).place.territoryId.includes('35238'),
  );
  expect(wrong).toEqual([]);
});

describe('a commune met for the first time', () => {
  test('is kept under Rennes Métropole when it is a part of it', () => {
    expect(located({ name: 'Mairie', insee: '35051', city: 'CESSON' }).territory).toEqual({
      id: 'com:35051',
      name: 'Cesson-Sévigné',
      level: 'COMMUNE',
      parentId: 'epci:243500139',
      covers: [],
      seatId: null,
    });
  });

  test('is kept under its department elsewhere, by the name that the feed gives it', () => {
    expect(located({ name: 'Mairie', insee: '35115' }).territory).toMatchObject({
      name: 'Fougères',
      parentId: 'dep:35',
    });
    expect(located({ name: 'Mairie', insee: '2a004', city: 'Ajaccio' }).territory).toMatchObject({
      id: 'com:2A004',
      name: 'Ajaccio',
      parentId: 'dep:2A',
    });
  });

  test('is not given again when our tree has it', () => {
    expect(located({ name: 'Mairie', insee: '35238' }).territory).toBeNull();
  });
});
