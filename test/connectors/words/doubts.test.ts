import { describe, expect, test } from 'vitest';
import { findDoubt, isHarmlessNote } from '../../../connectors/words/doubts.ts';

const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

describe('words that make the dates beside them uncertain', () => {
  const doubts = `
    une fois/mois
    une fois par mois
    1 fois par mois
    1x/mois
    1 x / mois
    tous les deux mois
    mois pairs
    permanence un mois sur deux
    paires
    impaires
    S paires
    Semaines paires
    1 sur 2
    une sur deux
    1/2
    Atelier (1/2)
    1 fois/2
    tous les 15j
    tous les quinze jours
    toutes les trois semaines
    1/15j
    1 et 3
    1er et 3e
    trimestriel
    occasionnel
    sur demande
    Permanence (1 semaine sur 2)
    Permanence bimestrielle
    Permanence mensuelle
    1 mardi sur 2
    Un mardi sur deux.
    1er mardi du mois
    les 2e et 4e mardis
    le premier jeudi
    dernier vendredi de chaque mois
    en alternance avec Cleunay
    par roulement
    semaine A
    certains mardis
    Cycle de 6 séances
    Dernière séance le 15 décembre
    Semaines 49 et 51
    HVS
    (sauf vac.)
    pas pendant les vac
    sf vac. scol.
    Sauf vac scol
    hors vacances
    pendant les vacances scolaires
    temps scolaire
    pendant l'année scolaire
    suit le calendrier scolaire
    année scolaire 2025-2026
    Année scolaire 2025/2026
    hiver
    été
    Ateliers d'été
    Planning été 2026
    Permanences été
    1er trimestre 2026
    en août
    dès janvier
    à partir du 5/1/2027
    à partir de janvier
    jusqu'à Noël
    jusqu'au 15 janvier
    de novembre à mars
    janvier à mars
    du 6/01 au 10/02
    Démarrage 04/01/2027
    Clôture 15/12/2026
    Reprise le 4 janvier
    Les 8/12 et 15/12 uniquement
    Dates : 8/12, 5/1, 2/2
    Les jeudis
    voir calendrier ci-joint
    voir affiche
    voir le site pour les dates
    dates sur le site
    non assurée
    poste vacant
    agent absente
    agent en arrêt
    en arrêt maladie
    congé maternité
    Congés Julie
    Absence animateur
    plus d'intervenant
    plus d'accueil
    plus d'atelier
    terminé
    arrêté
    Arrêt
    en pause
    pas repris
    n'a plus lieu
    n'existe plus
    ne vient plus
    Le service n'est plus proposé
    Ne fonctionne plus
    n'aura pas lieu
    pas encore ouvert
    en cours de création
    pas cette semaine
    Pas d'atelier
    Suspendu
    activité suspendue
    Permanence supprimée
    -> supprimé
    annulé
    [ANNULATION] Atelier
    Annulation atelier numérique
    Séance du 8 décembre annulée
    L'atelier est malheureusement annulé.
    Suite à un imprévu, la permanence est annulée
    Atelier annulé faute de participants
    Atelier reporté
    - REPORTÉ au 15/12
    -> reporté au 12/01
    Fermeture exceptionnelle
    Fermé en février
    Attention pas de séance le 8 décembre
    OBSOLETE
    TEST
    KO
    OFF
    Privé
    ne pas diffuser
    INTERNE - ne pas publier
    Réunion d'équipe
    Salle réservée
    RDV dentiste
    Anniversaire Paul
    complet
    Complet !
    Actuellement complet
    Atelier COMPLET
    Atelier photo (complet)
    COMPLET - Atelier photo
    (sous réserve)
    en attente de validation
    à confirmer
    À confirmer : atelier photo
    [Option] Atelier
    horaires à confirmer
    si beau temps
    selon planning
    selon la météo
    Déplacée à la mairie
    Atelier déplacé à Villejean
    nouvelle adresse : 12 rue de Brest
    Attention changement de lieu : Cleunay
    délocalisé
    Le 8 décembre l'atelier aura lieu à Cleunay
    uniquement par téléphone
    en visio
    Permanence à distance
    Permanence téléphonique CAF
  `;
  test.each(lines(doubts))('%s', words => {
    expect(findDoubt(words)).not.toBeNull();
    expect(isHarmlessNote(words)).toBe(false);
  });

  test('are quoted as received', () => {
    expect(findDoubt('Permanence, Une Fois Par MOIS seulement')).toBe('Une Fois Par MOIS');
  });
});

describe('notes that say nothing of when', () => {
  const harmless = `
    apporter ses justificatifs
    Apporter une pièce d'identité
    venir avec ses documents
    Se munir de son avis d'imposition
    Prévoir son ordinateur portable
    Ordinateurs sur place
    salle 2
    Salle 2, 1er étage
    Bureau 12
    au rez-de-chaussée
    RDC
    bâtiment B
    porte C
    Accès par la cour
    Entrée par la rue de Brest
    Entrée côté jardin
    sonner à l'interphone
    Se présenter à l'accueil
    parking gratuit
    métro Villejean
    Bus C4, arrêt Painlevé
    accessible PMR
    accès handicapés
    gratuit
    Gratuit et ouvert à tous
    payant
    5 €
    adhésion 10 €
    10 € l'année, pour les seniors
    2 € la séance
    participation libre
    tarif : 2,50 €
    carte Sortir acceptée
    en français et en anglais
    avec interprète
    langue des signes
    avec un conseiller numérique
    Conseillère France Travail
    avec Mme Durand
    Animé par Julie Martin
    médiateur social
    travailleur social
    bénévoles
    Tél. 02 99 12 34 56
    contact@exemple.fr
    www.exemple.fr
    infos au 02 99 12 34 56
    plus d'infos : https://exemple.fr/aide
    tout public
    pour les habitants du quartier
    adultes débutants
    réservé aux adhérents
    demandeurs d'emploi
    jeunes 16-25 ans
    seniors
    sans RDV
    sur rendez-vous
    RDV obligatoire
    inscription à l'accueil
    sur inscription
    imprimante et scanner
    wifi gratuit
    café offert
    accueil convivial
    8 places maximum
    max 10 personnes
    groupe de 8
    places limitées
  `;
  test.each(lines(harmless))('%s', note => {
    expect(findDoubt(note)).toBeNull();
    expect(isHarmlessNote(note)).toBe(true);
  });

  const unforeseen = [
    'À la mairie de Betton',
    'Vu avec Paul',
    '1, 15',
    'X',
    'mardi',
    'déc.',
    'que pour Cleunay',
    '14h',
  ];
  test.each(unforeseen)('%s is not known to be harmless', note => {
    expect(isHarmlessNote(note)).toBe(false);
  });
});

describe('titles and descriptions of ordinary life raise no doubt', () => {
  const ordinary = `
    Écrire un CV complet
    Formation complète aux outils bureautiques
    Parcours complet vers l'emploi
    Annuaire des services
    Annulation d'un contrat
    Annuler un rendez-vous en ligne
    Suspendre un abonnement
    Congé parental : quels droits ?
    Congés payés : vos droits
    Arrêt maladie : mes démarches
    Partir en vacances
    Aide au départ en vacances
    Soutien scolaire
    Accompagnement à la scolarité
    Job dating alternance
    Trouver un contrat en alternance
    Visite à la ferme
    Groupe de pairs
    Une paire de chaussures
    Test de dépistage
    Tests de français
    Aide au déménagement
    Gérer son budget mensuel
    La Quinzaine de la parentalité
    Archives et mémoire du quartier
    Besoin d'aide ?
    Atelier photo
    Permanence CAF
    Il était une fois
    Bien vieillir
    Les internautes débutants
    Internet, premiers pas
    À partir de 16 ans
    Jusqu'à 12 personnes
    Déclarer un changement d'adresse à la CAF
    Créer une nouvelle adresse mail
    Récupérer des fichiers supprimés
    Vous n'arrivez plus à payer vos factures
    Personnes absolument débutantes
    Aide aux personnes déplacées
    Reprise d'études
    Création et reprise d'entreprise
    On apprend à envoyer un courriel, apporter sa tablette.
    L'atelier a été créé par les habitants.
    Un accompagnement pour vos démarches en ligne, gratuit et confidentiel.
    Le conseiller se déplace dans les quartiers.
    Prendre rendez-vous par téléphone au 02 99 12 34 56.
    Inscription en ligne ou à l'accueil.
    Pour plus d'informations, contacter l'accueil.
    Découvrir le traitement de texte, du clavier à l'impression.
    Café des parents
    Aide à la déclaration d'impôts
    Ateliers hors les murs
    Espace Public Numérique
    Le dossier est complet ou incomplet : on regarde ensemble.
    Vie privée et réseaux sociaux
    Jardin partagé, ouvert à tous
    Point d'accès au droit
  `;
  test.each(lines(ordinary))('%s', text => {
    expect(findDoubt(text)).toBeNull();
  });
});
