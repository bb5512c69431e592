import type { SessionStatus } from '../../schema/vocabulary.ts';
import { foldText } from '../values/foldText.ts';

/** What a sentence of a description says of the whole event: « Attention, atelier annulé ! », « Reporté au 15 décembre ». */
export function calledOff(text: string | null): Extract<SessionStatus, 'CANCELLED' | 'POSTPONED'> | null {
  const sentences = (text ?? '').split(/[.!?;\n()]+/);
  const said = sentences.map(sentence => off.exec(foldText(sentence))?.[1]).find(word => word !== undefined);
  if (said === undefined) return null;
  return said === 'annule' ? 'CANCELLED' : 'POSTPONED';
}

/** The whole sentence, so that « gérer un rendez-vous annulé » says nothing. */
const off =
  /^\W*(?:(?:attention|information|info|important)\b\W*)?(?:(?:suite a|en raison d|a cause d|faute d)[^,]{1,60}, ?)?(?:(?:l'|le |la |cette? |cet )?(?:atelier|seance|permanence|cours|evenement|rendez-vous|rencontre|sortie|visite|formation|reunion)s? )?(?:est |sont |a ete |ont ete )?(?:malheureusement |finalement |exceptionnellement )?(annule|reporte)(?:e|s|es)?(?: (?:au|a|jusqu'\S*|pour|en|faute|cause|par|suite)\b.*)?\W*$/;
