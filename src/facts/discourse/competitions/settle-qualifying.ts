import type { Draft } from '../matches/draft.ts';

/** "Arden beat Borough in World Cup qualifying … Castle moved closer to the World Cup with a 2-0 win over Dale": no report tells of both at once. */
export function settleQualifying(main: readonly Draft[]): void {
  for (const { competition } of main) {
    if (competition === null || !competition.name.endsWith(' qualifying')) continue;
    for (const draft of main)
      if (draft.competition !== null && `${draft.competition.name} qualifying` === competition.name)
        draft.competition = competition;
  }
}
