export const territoryLevels = [
  'COUNTRY',
  'REGION',
  'DEPARTMENT',
  'EPCI',
  'COMMUNE',
  'QUARTIER',
  'ESC',
] as const;
export type TerritoryLevel = (typeof territoryLevels)[number];

/** A perimeter. Its id carries its level: region 53 and department 53 are different places. */
export interface Territory {
  /** `fr`, `reg:53`, `dep:35`, `epci:243500139`, `com:35238`, `qua:35238-5`, `esc:maurepas` */
  id: string;
  name: string;
  level: TerritoryLevel;
  parentId: string | null;
  /** For an ESC, the ids of the quartiers that it serves. */
  covers: readonly string[];
  /** For an ESC, the place where it stands. */
  seatId: string | null;
}

/** A building. One address is one place, with several names. */
export interface Place {
  /** `pla:…` */
  id: string;
  name: string;
  aliases: readonly string[];
  address: string | null;
  postalCode: string | null;
  latitude: number | null;
  longitude: number | null;
  /** The narrowest territory that certainly contains it. */
  territoryId: string;
}
