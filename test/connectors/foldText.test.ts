import { expect, test } from 'vitest';
import { foldText } from '../../connectors/values/foldText.ts';

const cases = [
  { text: 'Téléphone', folded: 'telephone' },
  { text: '  L’Œuvre\u00a0\n d’ÉTÉ  ', folded: "l'oeuvre d'ete" },
  { text: 'Bourg‑l’Évesque – La Touche', folded: "bourg-l'evesque - la touche" },
  { text: 'Lætitia', folded: 'laetitia' },
  { text: 'E\u0301te\u0301 zéro\u200blargeur', folded: 'ete zerolargeur' },
  { text: '', folded: '' },
];

for (const { text, folded } of cases) {
  test(`« ${text} » compares as « ${folded} »`, () => expect(foldText(text)).toBe(folded));
}
