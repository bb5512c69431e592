import type { Cost } from '../../../schema/offer.ts';
import type { Problems } from '../../problems.ts';
import { readDate } from '../../values/dates.ts';
import { foldText } from '../../values/foldText.ts';
import { readPhone } from '../../values/phone.ts';
import { plainText } from '../../values/plainText.ts';
import { readEmail, readUrl } from '../../words/access.ts';
import { readCost } from '../../words/cost.ts';
import type { Cell } from './sheetColumns.ts';

const yes = /^(?:oui|o|x|vrai|true|1)$/;
const no = /^(?:non|n|faux|false|0)$/;

/** Yes, no, or words: « 2 € ». `header` tells « Gratuit : 0 » from « Tarif : 0 ». */
export function readSheetCost(text: string, header: string, problems: Problems): Cost {
  const folded = foldText(text);
  if (folded === '') return { free: null, details: null };
  const isPrice = isOfPrice.test(foldText(header));
  const isFree = isPrice ? nil.test(folded) : yes.test(folded);
  if (isFree || folded === 'gratuit') return { free: true, details: null };
  if ((no.test(folded) && !isPrice) || folded === 'payant') return { free: false, details: null };
  if (isPrice && /^\d+(?:[.,]\d+)?$/.test(folded)) return { free: false, details: `${text} €` };
  const cost = readCost(plainText(text) ?? '');
  if (cost.free === null && !cost.details) {
    problems.warn(
      'Gratuit',
      text,
      `« ${text} » n'est ni oui ni non : le coût est laissé inconnu. Écrire oui ou non, ou le prix, par exemple « 2 € ».`,
    );
  }
  return cost;
}

const isOfPrice = /tarif|cout|prix|participation|montant/;
const nil = /^0+(?:[.,]0+)?$|^(?:neant|aucun|zero)$/;

/** The words of access, with what a column « Sur RDV » answers: yes, no, or words of its own. */
export function accessWords(cell: Cell): string {
  const answer = foldText(cell('appointment'));
  const words =
    answer === '' || bookingWords.test(answer) ? cell('appointment') : `RDV : ${cell('appointment')}`;
  const booked = yes.test(answer) ? 'sur RDV' : no.test(answer) ? 'sans RDV' : words;
  return [cell('access'), booked].filter(text => text !== '').join(' ; ');
}

const bookingWords = /\brdv\b|rendez|inscri|reserv|libre|\bsans\b/;

export function readUpdate(text: string, timezone: string, problems: Problems): number | null {
  if (text === '') return null;
  const date = readDate(text, timezone);
  if (date === null) {
    problems.warn(
      'Mise à jour',
      text,
      `Date « ${text} » illisible : attendu par exemple 12/01/2026. Elle est laissée de côté.`,
    );
  }
  return date;
}

/** Says which numbers and addresses cannot be used: they would vanish otherwise. */
export function warnOfUnusable(cell: Cell, problems: Problems): void {
  const [phone, email, url] = [cell('phone'), cell('email'), cell('url')];
  if (phone !== '' && !readPhone(phone)) {
    problems.warn(
      'Téléphone',
      phone,
      `Téléphone « ${phone} » illisible : il est laissé de côté. Écrire les dix chiffres, par exemple 02 99 12 34 56, dans une case au format Texte.`,
    );
  }
  if (email !== '' && readEmail(email) === null) {
    problems.warn(
      'Courriel',
      email,
      `Courriel « ${email} » illisible : il est laissé de côté. Écrire par exemple accueil@exemple.fr.`,
    );
  }
  if (url !== '' && !readUrl(url)) {
    problems.warn(
      'Site',
      url,
      `« ${url} » n'est pas l'adresse d'un site : elle est laissée de côté. Écrire par exemple https://www.exemple.fr.`,
    );
  }
}
