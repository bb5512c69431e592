import { foldText } from '../values/foldText.ts';
import { remembering } from '../values/remembering.ts';

/** A place's name as it is compared: « l'Espace Social Commun de Maurepas » → `esc maurepas`. */
export const foldName = remembering(name =>
  foldText(name)
    .replace(/\bespace social (?:et culturel )?commun\b|\be\.s\.c\b\.?/g, 'esc')
    .replace(/\bccas\b|\bcentre communal d'action sociale\b/g, 'ccas')
    .replace(/[()"«».,;:/-]/g, ' ')
    .replace(/\b(?:l'|d'|le|la|les|de|du|des|a|au)(?=\b| )/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\besc (?:esc )+/, 'esc ')
    .trim(),
);
