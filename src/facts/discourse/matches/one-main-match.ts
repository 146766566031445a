import type { TeamRef } from '../../fact.ts';
import { opponentIn, type Draft } from './draft.ts';
import type { MatchBook } from './match-book.ts';

/**
 * A report is about one match of each side: of several against different opponents the one of the latest day that is told, else
 * the one told first, and within one sentence the one that its main clause tells; the others are recalled. Of one whose opponent
 * is not named nothing follows.
 * @param sure true to recall only what its day or its words tell to be recalled
 * @returns those that are recalled now
 */
export function keepOneMainMatch(book: MatchBook, sure: boolean): readonly Draft[] {
  const recalled: Draft[] = [];
  const reported = new Map<string, Draft>();
  const onTop = lineOnTop(book);
  const inOrder = book.drafts
    .filter(
      (draft) => draft.main && draft.score !== null && !draft.surmised && (draft === onTop || !isListed(draft.rule)),
    )
    .toSorted((a, b) => firstSentence(a) - firstSentence(b) || Number(a.subordinate) - Number(b.subordinate));
  for (const draft of inOrder) {
    const others = draft.teams.flatMap((team) => {
      const known = reported.get(team.id);
      return known !== undefined && isOfAnother(known, team, draft) ? [known] : [];
    });
    if (others.some((known) => !isLater(draft, known))) {
      if (!sure || !isFirm(draft) || others.some((known) => isLater(known, draft))) recalled.push(draft);
    } else {
      recalled.push(...others);
      for (const { id } of draft.teams) reported.set(id, draft);
    }
  }
  for (const draft of recalled) {
    draft.main = false;
    draft.recalled = true;
  }
  return recalled;
}

/** "Arden beat Borough 2-1": told by a verb of its own, as "a 2-1 win over Borough" and "who beat Borough" are not. */
function isFirm({ rule, subordinate }: Draft): boolean {
  return !subordinate && /^(?:beat|won|lost|drew|held|split|went)/u.test(rule);
}

/** Whether days are told of both and this one came later. */
function isLater({ date }: Draft, known: Draft): boolean {
  return date !== null && known.date !== null && date > known.date;
}

/** "Arden 2-1 Borough" as the one such line of a report, at its top: what the report is about, whatever its prose recalls. */
function lineOnTop(book: MatchBook): Draft | null {
  const [line, ...others] = book.drafts.filter(({ main, score, rule }) => main && score !== null && isListed(rule));
  return line !== undefined && others.length === 0 && firstSentence(line) <= lastOfTop ? line : null;
}

const lastOfTop = 1;

/** A list prints what it prints, be it the season of one side. */
function isListed(rule: string): boolean {
  return /^team-/u.test(rule);
}

function firstSentence({ sentences }: Draft): number {
  return sentences[0] ?? Infinity;
}

function isOfAnother(known: Draft, team: TeamRef, draft: Draft): boolean {
  return opponentIn(known, team)?.id !== opponentIn(draft, team)?.id;
}
