/** How words lead to the name of a town that ends them. */
export type TownLink = 'alone' | 'municipal' | 'sure' | 'loose';

/**
 * « Betton » stands alone, « Mairie de Betton » is municipal, « Salle des fêtes de Betton » and « permanence à Betton »
 * are sure, « Pays de Fougères » and « Médiathèque Bruz » loose; null when the words make the town the name of
 * something else: « École Simone Iffendic ».
 */
export function townLink(head: string): TownLink | null {
  if (/^(?:l|le|la|les)?$/.test(head)) return 'alone';
  const bare = head.replace(/(?:^| )(?:l|le|la|les)$/, '');
  const link = /(?:^| )(d|de|du|des|a|au|aux)$/.exec(bare)?.[1] ?? '';
  const before = bare.slice(0, bare.length - link.length).trim();
  if (link.startsWith('a')) return 'sure';
  if (municipal.test(before)) return 'municipal';
  if (link === '') return institution.test(before) ? 'loose' : null;
  return institution.test(before) ? 'sure' : 'loose';
}

/** The name of the town whose town hall the words are, known or not: « Mairie de Plouzané »; else null. */
export function townOfTownHall(words: string): string | null {
  const name = /^(?:la |l )?(?:mairie|hotel de ville|ccas) (?:d|de|du|des) (?:l |la |le |les )?(.+)$/.exec(
    words,
  )?.[1];
  return !name || /^(?:quartier|secteur|proximite|ville|commune)\b/.test(name) ? null : name;
}

const municipal =
  /^(?:la |l )?(?:mairie(?: annexe)?|hotel de ville|ccas|centre communal d action sociale|ville|commune|(?:espace |maison )?france services)$/;

const institution =
  /^(?:l |la |le |les |a |au )*(?:ancienne? )?(?:mairie|mediatheque|bibliotheque|ludotheque|centre social|esc|espace social commun|pimms(?: mediation)?|we ker|caf|cpam|aeroport de rennes|centre culturel|centre administratif|espace social|espace jeunes|maison de quartier|maison des associations|maison des services|maison de services|mjc|office de tourisme|gare|piscine|cinema|msap|cias|salle des fetes|salle polyvalente|salle|ecole|college|lycee|gymnase|eglise|theatre|hopital|halles|marche|espace|maison|point info|pole emploi|france travail|mission locale|point accueil emploi|pae|centre|relais caf|la poste|msa|antenne|agence|permanence|cdas|epn|cyberbase)(?: municipale?| intercommunale?| communale?)?$/;
