import type { SessionStatus } from '../../../schema/vocabulary.ts';
import type { BazarEntry } from '../../formats/yeswiki.ts';
import { foldText } from '../../values/foldText.ts';
import { plainLine } from '../../values/plainText.ts';
import { calledOff } from '../../words/calledOff.ts';
import { isHarmlessNote } from '../../words/doubts.ts';
import { titleStatus } from '../../words/status.ts';

/** What the fields of a form that are about whether, and how often, say of an entry. */
export interface EntryState {
  status: SessionStatus;
  /** What leaves dates that are given uncertain. */
  doubts: string[];
  /** All of it, to be read beside hours: « une semaine sur deux » says nothing of a date that is given. */
  said: string[];
}

/** Forms name them as they like: `bf_statut`, `listeListeEtat`, `bf_complet`, `bf_frequence`. */
export function readEntryState({ fields, choices }: BazarEntry): EntryState {
  const state: EntryState = { status: 'SCHEDULED', doubts: [], said: [] };
  for (const [name, given] of Object.entries(fields)) {
    const about = foldText(name);
    const value = plainLine(choices[name]?.join(', ') ?? given);
    if (value === null || about === 'statut_fiche') continue;
    if (rhythmField.test(about)) state.said.push(value);
    else if (stateField.test(about)) readState(about, value, state);
  }
  return state;
}

const stateField = /statut|(?:^|_|liste)etat(?:$|_|s$)|complet|annul|report|suspendu/;
const rhythmField = /frequence|rythme|periodicite|recurrence/;

function readState(name: string, value: string, state: EntryState): void {
  const said = foldText(value);
  if (/^(?:non|no|0|false|faux|sans objet)$/.test(said) || usual.test(said)) return;
  const isYes = /^(?:oui|yes|1|true|vrai|x|ok)$/.test(said);
  const words = isYes ? nameAsWord(name) : value;
  const status = calledOff(words) ?? titleStatus(`${words} :`);
  if (status === 'SCHEDULED' && isHarmlessNote(value)) return;
  state.said.push(words);
  if (status === 'SCHEDULED') state.doubts.push(value);
  else if (gravity.indexOf(status) > gravity.indexOf(state.status)) state.status = status;
}

const gravity: readonly SessionStatus[] = ['SCHEDULED', 'FULL', 'POSTPONED', 'CANCELLED'];

const usual =
  /^(?:confirme|maintenu|valide|publie|ouvert|actif|active|prevu|programme|en cours|ok|places? disponibles?)e?s?$/;

function nameAsWord(name: string): string {
  return /complet/.test(name)
    ? 'complet'
    : /annul/.test(name)
      ? 'annulé'
      : /report/.test(name)
        ? 'reporté'
        : name;
}
