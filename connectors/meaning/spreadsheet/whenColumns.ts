/** What says when, in tables that give it several columns: a day beside its times, a column a weekday, the dates between. */
export const whenColumns = {
  day: ['Jour', 'Jour de la semaine', 'Jour d’ouverture', 'Jour de permanence', 'Jour d’accueil'],
  start: ['Heure de début', 'Heure début', 'Début'],
  end: ['Heure de fin', 'Heure fin', 'Fin'],
  Mo: ['Lundi', 'h_lundi'],
  Tu: ['Mardi', 'h_mardi'],
  We: ['Mercredi', 'h_mercredi'],
  Th: ['Jeudi', 'h_jeudi'],
  Fr: ['Vendredi', 'h_vendredi'],
  Sa: ['Samedi', 'h_samedi'],
  Su: ['Dimanche', 'h_dimanche'],
  /** When the hours hold: « hors vacances », « 1er et 3e mardi », dates. */
  period: ['Période', 'Fréquence', 'Rythme', 'Périodicité', 'Récurrence', 'Date', 'Calendrier', 'Semaine'],
  from: ['Date de début', 'Date début', 'Date d’ouverture', 'Démarrage', 'Date de démarrage'],
  until: ['Date de fin', 'Date fin', 'Date de fermeture', 'Clôture', 'Date de clôture', 'Valide jusqu’au'],
  /** When they do not: « 14/12 », « vacances scolaires ». */
  except: ['Sauf', 'Sauf le', 'Exceptions', 'Dates exclues'],
} as const;
