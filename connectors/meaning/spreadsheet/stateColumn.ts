import { foldText } from '../../values/foldText.ts';

/**
 * What a cell answers to a header that is itself a state: « Annulé : x » and « Confirmé : non » are against the hours of
 * the row, « Complet : non » and « Ouvert : oui » are for them; undefined where the header is no state, or the cell no
 * such answer.
 */
export function readStateColumn(title: string, value: string): 'for' | 'against' | undefined {
  const [column, said] = [foldText(title), foldText(value).trim()];
  if (seats.test(column) && /^\d+$|^(?:aucune?s?|plus de places?)$/.test(said))
    return Number(said) > 0 ? 'for' : 'against';
  if (place.test(column)) return room.test(said) ? 'for' : 'against';
  if (staff.test(column) && nobody.test(said)) return 'against';
  const isGood = good.test(column);
  if (!isGood && !bad.test(column)) return undefined;
  const isYes = yes.test(said);
  if (!isYes && !no.test(said)) return undefined;
  return isYes === isGood ? 'for' : 'against';
}

const good =
  /\bouver(?:t|te|ts|tes|ture)\b|\bactifs?\b|\bactive\b|\ben service\b|\bmainten|\bvalid|\bconfirm|\bpublier\b|\bvisible\b|\bsur place\b|\bassuree?\b|\beffectif\b/;
const bad =
  /\bannul|\bferme|\bsuspen|\breport|\bcomplete?s?\b|\bclos(?:e|es)?\b|\bcloture|\btermin|\bfinie?s?\b|\barret|\babsen|\bpause\b|\bsommeil\b|\bsupprim|\bvacante?s?\b|\bitineran|\bhors les murs\b|\bdelocalis|\bdeplace|\bprovisoire\b|\btemporaire\b|\ba confirmer\b|\bindisponib|\barchiv|\binacti|\bobsolete\b|\bannexe\b|\bambulant/;
const seats =
  /\b(?:places?|inscriptions?|creneaux)\b.*\b(?:rest|dispo|libre|vacant)|^(?:reste|restant|disponible|dispo)e?s?$/;
/** « Adresse réelle : Mairie de Betton ». */
const place =
  /\b(?:adresse|lieu|site) (?:reel|exact|actuel|provisoire|temporaire|effecti)|\b(?:nouveau|nouvelle|autre) (?:lieu|adresse|site)\b/;
const room =
  /^(?:salle|bureau|etage|rdc|rez|\d+(?:e|er|eme)? etage|hall|accueil|sous-sol|box|batiment|bat\b)/;
const staff = /\bintervenant|\banimat|\bagent|\bconseill|\bmediat|\breferent/;
const nobody =
  /^(?:aucune?s?|personne|vacante?|neant|0|a (?:recruter|definir|pourvoir|trouver)|en cours de recrutement|non pourvu|poste vacant)$/;
const yes = /^(?:oui|o|x|vrai|1|✓|✔|☑|yes)$/;
const no = /^(?:non|n|faux|0|no)$/;
