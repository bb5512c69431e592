import { firstNames } from '../places/firstNames.ts';
import { foldText } from '../values/foldText.ts';
import { isHarmlessNote } from '../words/doubts.ts';

/**
 * « RDV M. Dupont », « Entretien individuel Mme X », « Formation Sophie »: somebody's appointment, or what one of the team
 * does. Such a title is neither shown nor quoted.
 */
export function namesAPerson(title: string): boolean {
  const folded = foldText(title);
  if (/^\W*(?:m\.|mr\b|mme\b|mlle\b)/.test(folded)) return true;
  if (!meeting.test(folded)) return false;
  if (civility.test(folded) || /\bM \p{Lu}/u.test(title)) return true;
  const [, kind = '', rest = ''] = /^\W*(\S+)(.*)$/.exec(title) ?? [];
  const words = rest.split(/[^\p{L}'’-]+/u).filter(word => word !== '');
  if (/^(?:formation|remplacement|absence)$/i.test(foldText(kind)))
    return words.filter(word => !/^(?:de|d|pour)$/i.test(word)).every(isFirstName) && words.length > 0;
  if (/^(?:appel|aide|dossier|accompagnement|visite)$/.test(foldText(kind))) return false;
  return words.length <= 3 && words.some(word => isFirstName(word) || isUnknownName(word));
}

const meeting =
  /^\W*(?:rdv|rv|rendez-?vous|appel|aide|dossier|accompagnement|entretiens?|bilans?|suivi|visite|formation|remplacement|absence)\b/;
const civility = /\b(?:m\.|mr|mme|mlle|melle|monsieur|madame|mademoiselle)(?![a-z])/;

function isFirstName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && firstNames.has(foldText(word));
}

/** A capital, small letters, and no word that one knows from announcements. */
function isUnknownName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(word) && !isHarmlessNote(word) && !topics.test(foldText(word))
  );
}

const topics =
  /^(?:pix|internet|linux|windows|android|google|word|excel|france|rennes|europe|ameli|franceconnect|collecti\w+|individuel\w*|citoyen\w*|energie|habitat|jardin\w*|musee|ville|metropole|quartier|info\w*|conte\w*|lecture|jeux|parent\w*|bilan|competence\w*|professionnel\w*|orientation|creation|entreprise\w*|retraite|impots?|carsat|telephon\w+|mensuel\w*|trimestriel\w*|annuel\w*|habitants?|mobilites?|velo|cafe|ecrivain|juridique|juriste|notaire|avocat|medical|medecin|dentiste|guidee?|libre|decouverte|final|avec|des|du|de|pour|le|la|les|l)$/;
