/**
 * A public text without what lets in whoever reads it, or rings a person: the meeting numbers, secret codes and dial-in
 * lines that calendars paste under an event, and the mobile number that follows a person's name.
 */
export function withoutPrivateDetails(text: string): string {
  const isInvitation = meeting.test(text);
  const lines = text
    .split('\n')
    .filter(line => !secret.test(line) && !(isInvitation && boilerplate.test(line)));
  return lines
    .join('\n')
    .replace(/(https?:\/\/[^\s?]+)\?[^\s]*\bpwd=[^\s]*/gi, '$1')
    .replace(mobileOfPerson, '$1')
    .replace(/[^\S\n]+([.,;]|$)/gm, '$1')
    .replace(/\(\s*\)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const meeting =
  /zoom\.us|teams\.(?:microsoft|live)|meet\.google|webex\.com|meet\.jit\.si|whereby\.com|réunion (?:zoom|teams|microsoft)|google meet/i;
const secret =
  /\b(?:meeting id|id de (?:la )?(?:réunion|conférence)|conference id|passcode|code (?:secret|confidentiel|de la réunion|d['’]accès)|mot de passe de la réunion)\s*:?\s*[\w ]*\d|\bpin\s*:\s*[\d ]{3,}/i;
const boilerplate =
  /t['’]invite à une réunion|vous invite à une réunion|is inviting you|^(?:sujet|topic|heure|time) ?:|participer à la réunion|join (?:zoom|the|microsoft|on)|rejoindre (?:la réunion|sur)|participer avec google meet|réunion microsoft teams|microsoft teams meeting|one[- ]tap|appuyer une fois|composez|numéros? (?:local|locaux|de téléphone)|trouve[rz] (?:un|votre) numéro|find (?:a|your) local|options de réunion|meeting options|ou par téléphone ?:|^\+?\d[\d ]+,,|^[\s_\-─~.=*]{5,}$|en savoir plus sur meet|support\.google\.com|aka\.ms|mot de passe ?:/i;

/** « Animé par Julie Martin, 06… », « Mme Durand 06… »; not « Centre Social 07… ». */
const name = String.raw`(?:(?:M\.?|Mr|Mme|Mlle|Madame|Monsieur)\s+\p{Lu}[\p{L}'’-]{1,40}(?:\s\p{Lu}[\p{L}'’-]{1,40})?|(?<![\p{L}-])(?!(?:Centre|Espace|Maison|Pôle|Point|Service|Accueil|Association|Mairie|Atelier|Ateliers|Permanence|Permanences|Le|La|Les|Un|Une|Bus|France|Mission|Relais|Antenne|Contact|Inscription|Inscriptions|Renseignements|Tél|Téléphone)\s)\p{Lu}\p{Ll}[\p{L}-]{0,40}\s\p{Lu}[\p{L}'’-]{1,40})`;
const mobileOfPerson = new RegExp(
  String.raw`(${name}(?:[\s,(:–-]{1,4}[\w.+-]{1,60}@[\w.-]{1,60})?)[\s,(:–-]{0,4}(?:(?:tél(?:éphone)?|port(?:able)?|mob(?:ile)?)\s*[.:]*\s*|au\s+)?(?:\+33\s?|0)[67](?:[\s.\-]?\d{2}){4}\)?`,
  'gu',
);
