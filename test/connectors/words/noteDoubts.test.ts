import { describe, expect, test } from 'vitest';
import { findNoteDoubt } from '../../../connectors/words/noteDoubts.ts';

const here = 'ESC Maurepas 11 place du Gros Chêne Maurepas Rennes';
const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

describe('a note beside hours that says something against them, however long it is', () => {
  const denied = `
    Le dispositif n'est pas reconduit en 2027.
    Téléphoner avant de venir car le technicien n'est pas toujours là.
    Groupe déjà constitué, pas de nouvelles inscriptions.
    Il n'y a plus de disponibilité sur cette permanence actuellement.
    Plus aucune disponibilité pour les nouveaux arrivants sur ce créneau.
    Créneau libre, aucun intervenant trouvé pour le moment sur cette plage.
    Le nombre de participants étant atteint, nous ne prenons plus personne.
    En raison d'un mouvement social, l'accueil du 8 ne pourra être garanti.
    En attendant la signature de la convention, rien n'est encore lancé.
    Nous ne recevons que les personnes qui ont déjà un dossier chez nous.
    Vous ne pourrez pas être reçus sans convocation de nos services.
    Pas de rendez-vous possible avant plusieurs mois dans ce service.
    Les agents n'assurent jamais d'accueil physique dans ces bureaux.
    Merci de ne plus orienter de personnes vers cet accueil de quartier.
    Personne ne tient cet accueil depuis le départ de Sophie.
  `;
  const elsewhere = `
    Se présenter directement à la maison médicale, 2 rue de Suède.
    Accueil dans les locaux de la mission locale, cours des Alliés, deuxième étage.
    L'accueil se fait chez notre partenaire Le Relais, 3 rue de la Motte.
    Les personnes sont reçues au Pimms du Blosne, sur orientation.
    Retrouvez la conseillère devant le bureau de poste de Cleunay.
    Le technicien se rend directement chez les personnes qui en font la demande.
    Intervention au domicile des personnes de plus de 75 ans isolées.
    La conseillère rappelle les personnes qui ont laissé leurs coordonnées à l'accueil.
    Les échanges se font par écrit via la messagerie du site de la CAF.
    Le créneau est assuré par Villejean dans leurs locaux, se rapprocher d'eux.
    Présence en pied d'immeuble, square de Terre-Neuve.
    Le bus France services stationne place du Landrel.
    Le bâtiment est inondé, l'accueil est assuré en face.
    On vous reçoit dans la salle de l'église voisine.
    Pour les professionnels du quartier, les habitants sont à orienter vers Villejean.
  `;
  const situations = `
    La CAF a retiré son agent de ce site, voir avec Villejean.
    La conseillère est malade, nous vous tiendrons informés de la suite.
    Le bâtiment a subi un dégât des eaux la semaine passée.
    Chauffage en panne : prévoir un vêtement chaud ou différer sa venue.
    Plan Vigipirate : l'accès au bâtiment est restreint aux personnes convoquées.
    Le projet débutera quand la convention avec la CAF sera signée.
    Début des permanences dès que le matériel informatique sera livré.
    Les permanences reprennent après les travaux de rénovation du centre.
    Maintenu sous condition de 5 inscrits minimum.
    Toutes les places ont été attribuées pour la saison en cours.
    Info de 2024, à vérifier avec le partenaire.
    Chacun son tour : Maurepas, Cleunay puis Villejean, on change à chaque fois.
    Nous fonctionnons sur un rythme de deux permanences dans le mois.
    Le calendrier précis est affiché dans le hall du centre social.
    Nous recherchons un bénévole pour reprendre cette permanence.
  `;
  const mixed = `
    La conseillère est en formation longue jusqu'à l'été prochain.
    Le service a été transféré à l'antenne de Villejean depuis la rentrée.
    Merci de contacter le CCAS pour connaître le prochain passage du conseiller.
    La permanence a lieu en alternance avec le centre social voisin.
    L'association partenaire a mis fin à la convention cet automne.
    Plus rien n'est organisé ici pour le public en ce moment.
    Les locaux sont occupés par un autre service toute la saison.
    Notre salle ayant brûlé, tout se passe désormais à l'école Volga.
    Le médiateur se déplace uniquement chez l'habitant sur demande d'un travailleur social.
    Prendre contact pour savoir si la séance est maintenue.
    Ce créneau sert aux rendez-vous déjà fixés par la CAF elle-même.
    Ouverture du service prévue quand un poste sera financé.
    L'atelier affiche complet depuis plusieurs semaines.
    Ce service est à l'essai et peut s'arrêter du jour au lendemain.
    Séances organisées ponctuellement selon les besoins repérés par l'équipe.
    Ne concerne que les familles déjà inscrites au centre de loisirs.
    Le public est accueilli au 3 rue de la Motte, sonnette Relais.
    Rendez-vous fixé directement dans les établissements scolaires du quartier.
    Toute l'équipe sera en congé une partie de l'hiver.
    La borne est hors d'usage, réparation attendue.
    L'ordinateur a été volé, service impossible pour une durée inconnue.
    L'accueil sera fermé au public pour inventaire.
    Les inscriptions ouvriront au printemps prochain uniquement.
    Ce rendez-vous se tient par visioconférence avec un agent de Nantes.
    Le travailleur social vous téléphone à l'heure convenue, restez joignable.
    Un roulement est organisé entre les trois centres sociaux du nord.
    En janvier l'équipe déménage dans le nouveau bâtiment de la place.
    Service suspendu faute de moyens humains suffisants cette année.
    Le camion est garé devant la mairie de Betton ce jour-là.
    Se rendre directement à la bibliothèque Lucien Rose pour cet atelier.
    Les séances démarrent dès que le groupe compte huit personnes.
    Nous attendons le recrutement d'un nouveau conseiller numérique.
    Sans la présence de l'agent CAF depuis plusieurs mois.
    Cette permanence est en sursis, aucune garantie sur sa tenue.
    L'accueil du public est impossible tant que le chauffage est coupé.
    Fréquentation libre seulement les jours où l'animatrice est là.
  `;
  test.each(lines(denied + elsewhere + situations + mixed))('%s', note => {
    expect(findNoteDoubt(note, here)).not.toBeNull();
  });
});

describe('a note beside hours that says nothing against them', () => {
  const ordinary = `
    Pas de rendez-vous nécessaire, venez quand vous voulez dans ce créneau.
    Accueil sans rendez-vous, aucune inscription n'est nécessaire pour venir.
    N'hésitez pas à demander de l'aide aux bénévoles présents sur place.
    Ne pas oublier d'apporter sa pièce d'identité et ses identifiants.
    N'oubliez pas vos lunettes et le chargeur de votre téléphone portable.
    Aucune connaissance en informatique n'est demandée pour participer aux ateliers.
    Pas besoin de savoir lire ou écrire le français pour venir.
    Pour les personnes qui ne savent pas utiliser un ordinateur seules.
    Si vous n'avez pas d'ordinateur, nous en prêtons un sur place.
    Personnes ne sachant pas lire bienvenues, nous prenons le temps qu'il faut.
    Pour plus d'informations, contacter l'accueil du centre social par téléphone.
    Réservé aux personnes de plus de 60 ans habitant le quartier.
    Il n'est pas obligatoire de s'inscrire pour assister à la permanence.
    Pas d'ascenseur dans le bâtiment, nous prévenir en cas de besoin.
    Ne pas se présenter sans rendez-vous, merci d'appeler pour en prendre un.
    Pas d'inscription, les personnes sont reçues par ordre d'arrivée.
    Lieu convivial, thé à disposition, espace enfants et coin lecture.
    Pensez à prendre votre téléphone et vos identifiants France Connect pour la séance.
    Un accueil convivial autour d'un café pour vos démarches en ligne du quotidien.
    La permanence est assurée par un conseiller numérique France services de la Ville.
    Vous pouvez imprimer, scanner vos documents et consulter vos mails, 10 pages gratuites.
    Possibilité de garde d'enfants pendant la permanence en prévenant à l'avance.
    Aide à la déclaration de ressources, au calcul des droits et aux dossiers.
    L'accueil se fait à l'accueil du centre social, au rez-de-chaussée du bâtiment.
    Se présenter à l'accueil de l'espace social commun puis monter au premier étage.
    Permanence tenue par des bénévoles formés par l'association du quartier.
    Entrée par la place du Gros Chêne, sonner à l'interphone de l'accueil.
    Bus C1, arrêt Gros Chêne, à deux minutes à pied de la place.
    Aide à la recherche d'emploi, création de CV et lettres de motivation.
    Accompagnement des personnes malades et de leurs aidants dans leurs démarches.
    Apporter tous les documents utiles, dossier complet si possible, et une pièce d'identité.
    Aide à la reprise d'études et à la validation des acquis de l'expérience.
    Un médiateur numérique vous accompagne pas à pas dans vos démarches en ligne.
    Les enfants sont les bienvenus, un coin jeux leur est réservé.
    Venez tôt, 6 personnes max par permanence, dans l'ordre d'arrivée.
    Ordinateurs, imprimante et scanner à disposition, accès libre et gratuit.
    Rendez-vous uniquement au 02 99 92 46 99 ou à l'accueil du centre.
    Prise de rendez-vous par mail ou par téléphone auprès de l'accueil.
    Inscriptions à l'accueil de la mairie de Rennes ou par téléphone.
    Accueil au 11 place du Gros Chêne, dans la salle du premier étage.
    Interprétariat possible sur demande pour les personnes allophones, le dire à l'inscription.
    Les demandes d'aide au logement sont étudiées avec vous par un travailleur social.
    Permanence ouverte à tous les habitants du quartier sans condition de ressources.
    Prévoir un justificatif de domicile et un avis d'imposition récent pour le dossier.
    Trouver une formation, un stage ou un emploi avec un conseiller de la mission locale.
    Le conseiller vous aide à créer une adresse mail et à remplir vos formulaires.
    Vous serez reçus par un conseiller numérique formé aux démarches de la CAF.
    Les enfants restent sous la responsabilité de leurs parents pendant l'atelier.
    Merci d'apporter votre numéro fiscal et votre dernier avis d'imposition.
    Accompagnement individuel d'environ quarante minutes avec une médiatrice bienveillante.
    Ouvert à tous, habitants du quartier ou non, avec ou sans enfants.
    Un espace calme et équipé pour réaliser vos démarches avec de l'aide.
    On peut venir à plusieurs, le lieu est accessible aux poussettes.
    Le café et le thé sont offerts par les bénévoles du centre.
    L'aide porte sur la CAF, la CPAM, les impôts et la retraite.
    Penser à noter ses mots de passe sur un carnet avant de venir.
    Service gratuit et confidentiel, sans condition de revenus ni de nationalité.
    Des traducteurs bénévoles parlent arabe, turc, somali et portugais.
    Accès par l'entrée principale puis premier bureau à gauche en entrant.
    Initiation à la tablette, aux photos et aux appels avec la famille.
    Les personnes à mobilité réduite peuvent appeler pour être accueillies à l'entrée.
    Création de compte Ameli, France Connect et boîte mail avec un agent.
    Nous proposons un premier diagnostic puis un accompagnement adapté à chacun.
    Pour les nouveaux arrivants dans le quartier, une visite des services est proposée.
    Prévoir un casque audio et une clé USB si vous en avez.
    Le matériel est prêté par la Ville pendant toute la durée de l'atelier.
    Aide à la prise de rendez-vous en préfecture et au suivi du dossier.
    Merci de prévenir l'accueil en cas d'empêchement ou de retard.
    Groupe de huit participants au maximum pour rester disponible pour chacun.
    La permanence se fait dans le bureau partenaires au premier étage.
    Écoute, information et orientation vers les bons interlocuteurs du territoire.
  `;
  test.each(lines(ordinary))('%s', note => {
    expect(findNoteDoubt(note, here)).toBeNull();
  });
});

test('the place announced is no other place', () => {
  const note = 'Les personnes sont reçues à la bibliothèque du Triangle par deux agents.';
  expect(findNoteDoubt(note, here)).not.toBeNull();
  expect(findNoteDoubt(note, 'Bibliothèque Le Triangle')).toBeNull();
});
