import { foldText } from '../values/foldText.ts';

/** A place's name as it is compared: « l'Espace Social Commun de Maurepas » → `esc maurepas`. */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/\bespace social (?:et culturel )?commun\b|\be\.s\.c\b\.?/g, 'esc')
    .replace(/\bccas\b|\bcentre communal d'action sociale\b/g, 'ccas')
    .replace(/[()"«».,;:/-]/g, ' ')
    .replace(/\b(?:l'|d'|le|la|les|de|du|des|a|au)(?=\b| )/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\besc (?:esc )+/, 'esc ')
    .trim();
}
