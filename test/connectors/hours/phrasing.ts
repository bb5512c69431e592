/** Hours as somebody wrote them, and what a careful person makes of them. */
export interface Phrasing {
  text: string;
  /** Null where the words promise no session that is certain. */
  osm: string | null;
  /** The words of the warning: all of them where nothing is certain, none where all was understood. */
  quoted?: string[];
  appointment?: true;
}

/** Phrasings met in one place. */
export interface Source {
  /** A repository and path, a data set, or the address of a page. */
  met: string;
  phrasings: Phrasing[];
}
