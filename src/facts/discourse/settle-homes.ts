import type { Item, MarkedSentence, PlaceMention } from '../mentions/mention.ts';
import { fold } from '../tokens.ts';
import { opponentIn, type Draft } from './draft.ts';
import { onlyOneAt, verbClue } from './home-side.ts';
import type { Told } from './settle-matches.ts';

/** A sentence with one of these looks ahead or back: its ground is not the one of the match being told. */
const elsewhere = new Set(['will', 'next', 'had', 'since', 'when', 'would', 'previous']);

/** Who was at home, from the grounds and towns of the sentences that tell of a match; a headline puts the home side first. */
export function settleHomes(drafts: readonly Draft[], told: Told): void {
  for (const draft of drafts.filter((each) => each.main && each.home === null)) {
    for (const at of told.sentencesOf.get(draft.key) ?? []) {
      const sentence = told.marked.sentences[at];
      if (sentence === undefined) continue;
      draft.home = saidHome(sentence.items, draft, told);
      if (draft.home !== null) break;
      const caption = told.marked.article.blocks[sentence.block]?.kind === 'caption';
      const place = placesOf(sentence, caption)
        .map((each) => ({ place: each, home: onlyOneAt(each, ...draft.teams) }))
        .find(({ home }) => home !== null);
      if (place === undefined) continue;
      draft.home = place.home;
      if (place.place.ground) draft.venue ??= place.place.name;
      break;
    }
    draft.home ??= homeOfDateline(draft, told) ?? homeOfHeadline(draft, told);
  }
  for (const draft of drafts) if (draft.main) draft.venue ??= captionedGround(draft, told);
}

/** The home side's ground as a caption of the match names it. */
function captionedGround({ key, home }: Draft, { marked, sentencesOf }: Told): string | null {
  if (home === null) return null;
  for (const at of sentencesOf.get(key) ?? []) {
    const sentence = marked.sentences[at];
    if (sentence === undefined || marked.article.blocks[sentence.block]?.kind !== 'caption') continue;
    const ground = placesOf(sentence, true).find(
      (place) => place.ground && place.teams.some(({ id }) => id === home.id),
    );
    if (ground !== undefined) return ground.name;
  }
  return null;
}

/** "host Arden", "visiting Borough", "Arden hosted Borough". */
function saidHome(items: readonly Item[], draft: Draft, { teams, vocabulary }: Told): Draft['home'] {
  if (items.some((item) => elsewhere.has(item.word) || item.wordClass === 'earlier' || item.wordClass === 'will-meet'))
    return null;
  for (const item of items) {
    const { mention } = item;
    const team = teams.get(item);
    if (mention?.type !== 'TEAM' || mention.part === undefined || team === undefined) continue;
    const other = opponentIn(draft, team);
    if (other !== null) return mention.part === 'home' ? team : other;
  }
  return verbClue(items, teams, draft.teams, vocabulary);
}

function placesOf(sentence: MarkedSentence, caption: boolean): PlaceMention[] {
  if (
    !caption &&
    sentence.items.some(
      (item) => elsewhere.has(item.word) || item.wordClass === 'second-leg' || item.wordClass === 'first-leg',
    )
  )
    return [];
  return sentence.items.flatMap((item, at) =>
    item.mention?.type === 'PLACE' && isWhere(sentence.items, at) ? [item.mention] : [],
  );
}

function isWhere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2]?.word : items[at - 1]?.word;
  return before === 'at' || before === 'in' || before === "'s" || before === "'";
}

/** "ASHFORD, England (AP) —" before the sentences of a match: that agency writes from the ground. */
function homeOfDateline(
  draft: Draft,
  { marked: { article, sentences }, sentencesOf, vocabulary }: Told,
): Draft['home'] {
  for (const at of sentencesOf.get(draft.key) ?? []) {
    const block = article.blocks[(sentences[at]?.block ?? 0) - 1];
    if (block?.kind !== 'dateline') continue;
    const words = article.text.slice(block.start, block.end);
    if (!words.includes('(AP)')) continue;
    const teams = vocabulary.teamsOfTown.get(fold((/^[^,(]+/u.exec(words)?.[0] ?? '').trim())) ?? [];
    const home = onlyOneAt({ type: 'PLACE', name: '', ground: false, teams }, ...draft.teams);
    if (home !== null) return home;
  }
  return null;
}

/** A headline that is a result and no more ("Arden 2-1 Borough") lists the home side first. */
function homeOfHeadline(draft: Draft, { marked }: Told): Draft['home'] {
  const first = marked.sentences[0];
  if (
    first === undefined ||
    marked.article.blocks[first.block]?.kind !== 'headline' ||
    !/^TST(?:$|[(:,;])/u.test(first.code)
  )
    return null;
  return draft.sentences.includes(0) ? draft.teams[0] : null;
}
