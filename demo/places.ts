/** Where the demonstration takes place: addresses that are public, occupied by announcements that are made up. */
export interface Place {
  readonly name: string;
  readonly address: string;
  readonly postalCode: string;
  readonly city: 'Rennes';
  /** As a partner writes it in a « Quartier » column. */
  readonly district: string;
  /** Null where no public source gives it. */
  readonly position: readonly [latitude: number, longitude: number] | null;
}

export const maurepas = place('ESC Maurepas', 'rue Guy Ropartz', '35700', 'Maurepas - Bellangerais', null);
export const cleunay = place(
  'ESC Cleunay',
  '25 rue Noël Blayau',
  '35000',
  'Cleunay - Arsenal - Redon',
  [48.105449, -1.698721],
);
export const kleber = place(
  'ESC Rennes Centre (Kléber)',
  '7 rue Kléber',
  '35000',
  'Centre',
  [48.110821, -1.672665],
);
export const leBlosne = place(
  'ESC Le Blosne',
  '7 boulevard de Yougoslavie',
  '35200',
  'Le Blosne',
  [48.088455, -1.658187],
);
export const villejean = place(
  'ESC Villejean',
  '42 cours Kennedy',
  '35000',
  'Villejean - Beauregard',
  [48.121257, -1.708849],
);
export const champsManceaux = place(
  'ESC Champs-Manceaux',
  '15 rue Louis et René Moine',
  '35200',
  'Bréquigny',
  [48.091924, -1.681752],
);
export const carrefour18 = place('Centre social Carrefour 18', "7 rue d'Espagne", '35200', '', null);
export const ccas = place('CCAS de Rennes', '5 rue du Griffon', '35000', 'Centre', [48.111074, -1.683712]);
export const weKer = place('We Ker', '7 rue de la Parcheminerie', '35000', 'Centre', null);
export const pimms = place(
  'Pimms Médiation Rennes',
  '47 avenue des Pays-Bas',
  '35200',
  'Le Blosne',
  [48.087386, -1.660718],
);

function place(
  name: string,
  address: string,
  postalCode: string,
  district: string,
  position: Place['position'],
): Place {
  return { name, address, postalCode, city: 'Rennes', district, position };
}
