/** First names, hyphens apart: what follows one is a person's name, not a town: « École Simone Iffendic ». */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'adolphe adrien agnes albert alexandre alexis alfred alice aime anatole andre angela anne antoine aristide arthur ' +
    'auguste augustin baptiste barbara benoit bernard berthe bertrand camille catherine cecile celestin charles ' +
    'christian claude claudie colette daniel danielle david denis denise dominique edgar edith edmond edouard elisa ' +
    'elsa emile emmanuel ernest etienne eugene felix ferdinand fernand florence francis francisco francoise ' +
    'frederic gabriel gaston genevieve georges gerard germaine gilbert gisele gustave guy helene henri ' +
    'herve honore hubert hubertine isabelle jacqueline jacques jean jeanne jerome joachim joseph josephine jules ' +
    'julie julien laurent leo leon leonard louis louise lucie lucien lucienne ludovic madeleine marc marcel marguerite ' +
    'marie martin marthe mathieu maurice max maxime michel nelson nicolas noel odette olympe oscar pablo pascal patrick ' +
    'paul paule philippe pierre raymond rene renee robert roger romain rosa salvador samuel sebastien simone sophie ' +
    'suzanne sylvie theodore theophile theo thomas tristan victor victoire vincent violette virginie xavier yves ' +
    'yvonne docteur dr professeur general marechal colonel commandant capitaine lieutenant abbe monseigneur president'
  ).split(' '),
);

/** True when the words end with a first name, which is no saint's: « École Simone », not « Salle Saint-Jean ». */
export function endsWithFirstName(words: string): boolean {
  const [last = '', before = ''] = words.split(' ').toReversed();
  return firstNames.has(last) && !/^sainte?$/.test(before);
}
