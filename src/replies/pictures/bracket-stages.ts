/** The stages that a bracket shows, as the lexicon names them. */
export const bracketStages: readonly string[] = ['quarter-final', 'semi-final', 'final'];
