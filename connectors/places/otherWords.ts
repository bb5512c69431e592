import { isRennes } from './town.ts';
import { widerByName } from './townNames.ts';

/** What says nothing of which building it is: a town, a quartier, a room, a floor, who receives, what one does there. */
export function isDetail(words: string): boolean {
  const bare = words
    .replace(/\b\d{5}\b/, '')
    .replace(/\bfrance$/, '')
    .trim();
  return (
    bare === '' || isRennes(bare) || widerByName.has(bare) || /^quartier /.test(bare) || details.test(bare)
  );
}

const details =
  /^(?:35|(?:la |l'|au |a l')?(?:petite |grande )?(?:salle|bureau|etage|rez|rdc|hall|accueil|batiment|bat|entree|niveau|porte|1er|2e|2eme|\d+(?:er|e|eme|nd) etage|espace (?:numerique|informatique|multimedia)|cyber|ateliers?|permanences?|caf|(?:en )?visio(?:conference)?|en ligne|(?:a )?distance|distanciel|en presentiel|presentiel|sur place|cedex|bp|cs|france|metro|arret|bus|sur rdv|sur rendez vous)\b.*)$/;

/** Who receives and for what, which may stand before a name: « Permanence CAF, Simone Iff ». */
export function isReception(words: string): boolean {
  return isRennes(words) || /^(?:permanences?|caf|ateliers?)\b/.test(words);
}

/** What is a building of its own, so that a known name beside it may only say where it is near: « Bar des Sports, ESC Maurepas ». */
export function isBuilding(words: string): boolean {
  return buildings.test(words);
}

const buildings =
  /\b(?:ecole|college|lycee|creche|universite|fac|bar|cafe|restaurant|brasserie|boulangerie|pharmacie|tabac|bibliotheque|mediatheque|ludotheque|gymnase|stade|piscine|eglise|chapelle|mosquee|paroisse|maison|mdq|mjc|coop|mairie|parc|jardin|square|place|parking|marche|halle|theatre|cinema|residence|foyer|ehpad|hopital|clinique|supermarche|magasin|commercial|poste|banque|gare|tiers lieu|devant|face|pres|proche|cote|derriere|vers|entre|angle|ccas|pimms|ker|mission|agence)\b/;
