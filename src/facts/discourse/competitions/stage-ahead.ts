import type { Item } from '../../mentions/mention.ts';

/** Behind these a competition is a prize or a place in a table and not where the match was played. */
export const notPlayed = new Set([
  'spot',
  'spots',
  'place',
  'places',
  'qualification',
  'winners',
  'winner',
  'champions',
  'champion',
  'holders',
  'title',
  'trophy',
  'football',
  'hopes',
  'chances',
  'prospects',
  'aspirations',
  'contention',
  'berth',
  'berths',
  'qualifying',
  'finalist',
  'finalists',
  'record',
  'lead',
  'leaders',
  'standings',
  'table',
  'race',
  'glory',
  'debut',
  'team',
  'teams',
  'club',
  'clubs',
  'sides',
  'outfit',
  'opposition',
  'opponents',
  'worries',
  'woes',
  'struggles',
  'survival',
  'safety',
  'status',
  'hopefuls',
  'dreams',
  'ambitions',
  'commitments',
  'form',
  'heartbreak',
  'disappointment',
  'hangover',
  'performances',
  'exploits',
  'exertions',
  'elimination',
]);

/** Whether a normalised stage is one of qualifying. */
export function isQualifying(stage: string): boolean {
  return stage.startsWith('qualif');
}

/** Whether the words around a competition are about qualifying for it: "World Cup qualifying", "their place at next year's World Cup". */
export function isQualifyingFor(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  const finals = mention?.type === 'COMPETITION' && mention.candidates[0]?.kind === 'international';
  // "qualified for the World Cup finals": no final is played there.
  const next = finals && items[at + 1]?.word === 'finals' ? items[at + 2] : items[at + 1];
  if (next?.mention?.type === 'STAGE') return isQualifying(next.mention.stage.name) || saysQualifier(items[at + 2]);
  if (next?.word === 'and' && isOfQualifying(items[at + 2])) return true;
  // "a Euro 2004 qualifier"
  if (/^qualifiers?$/u.test(next?.word ?? '')) return true;
  if (finals && /^(?:tickets?|berths?|spots?)$/u.test(next?.word ?? '')) return true;
  if (!finals || next?.word === 'squad' || notPlayed.has(next?.word ?? '')) return false;
  let back = at - 1;
  while (
    /^(?:the|next|year|'s|'|this|summer|winter|fifa|their|its|first|ever|maiden|\d{4})$/u.test(
      items[back]?.word ?? '',
    ) ||
    /^(?:DATE|ORDINAL)$/u.test(items[back]?.type ?? '')
  )
    back -= 1;
  if (/^reach(?:ed|es|ing)?$/u.test(items[back]?.word ?? '')) return true;
  if (!/^(?:for|at|in|to)$/u.test(items[back]?.word ?? '')) return false;
  const before = items[back - 1];
  const aim =
    /^(?:campaign|competition|group|groups|hopes|bid|match|matches|game|games|tie|round|zone|tournament|directly|automatically|early)$/u.test(
      before?.word ?? '',
    )
      ? items[back - 2]
      : before;
  if (aim?.mention?.type === 'STAGE') return isQualifying(aim.mention.stage.name);
  return /^(?:qualif\w+|places?|spots?|berths?|tickets?|standings|table)$/u.test(aim?.word ?? '');
}

/** "their World Cup Group G qualifier" */
function saysQualifier(item: Item | undefined): boolean {
  return (
    /^qualifiers?$/u.test(item?.word ?? '') ||
    (item?.mention?.type === 'STAGE' && isQualifying(item.mention.stage.name))
  );
}

/** "a combined World Cup and Nations Cup qualifier" */
function isOfQualifying(item: Item | undefined): boolean {
  return (
    item?.mention?.type === 'COMPETITION' && item.mention.candidates.some(({ name }) => name.endsWith(' qualifying'))
  );
}

/** A stage that was played: not one ahead, and qualifying only right behind its competition. */
export function isPlayed(items: readonly Item[], at: number): boolean {
  // "lost three of their last four": matches, and no stage; "their last-16 tie" is of one.
  const owned = /^(?:their|its|his|her|our|my)$/u.test(items[at - 1]?.word ?? '');
  if (
    owned &&
    !/^(?:tie|clash|match|game|meeting|encounter|showdown|opponents?|leg|first|second)$/u.test(
      items[at + 1]?.word ?? '',
    )
  )
    return false;
  const mention = items[at]?.mention;
  if (mention?.type === 'STAGE' && isQualifying(mention.stage.name) && items[at - 1]?.type !== 'COMPETITION')
    return false;
  return !isAhead(items, at) && !isLast(items, at) && !isWhoTheyWere(items, at);
}

/** "last season's semi-finalists": how far they came another time. */
function isWhoTheyWere(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.word === '-' && /^finalists?$/u.test(items[at + 2]?.word ?? '');
}

const behindFinal =
  /^(?:after|against|also|although|and|appearance|around|as|at|because|before|berth|between|but|by|came|clash|could|decided|defeats?|despite|draw|during|encounter|ended|finished|first|for|four|from|had|has|held|here|hero|hosts?|if|in|inside|is|last|leg|loss|lost|match|meeting|next|of|on|opponents?|or|place|play-?offs?|played|rematch|replay|return|saw|second|showdown|since|so|spot|staged|than|thanks|that|then|there|third|this|though|through|tie|to|today|tomorrow|tonight|under|until|v|versus|via|victory|vs|was|watched|went|were|when|where|which|while|who|will|win|winners?|with|without|won|would|yesterday|yet)(?: |$)/u;

/** "the final kick", "the final guaranteed place": the last of something, and no final. */
function isLast(items: readonly Item[], at: number): boolean {
  const { mention = null, start = 0, end = 0 } = items[at] ?? {};
  // A "cup final" is one whatever follows.
  if (mention?.type !== 'STAGE' || mention.stage.name !== 'final' || end - start > 'final'.length) return false;
  const next = items[at + 1];
  return next?.type === 'NUMBER' || next?.type === 'MINUTE' || (next?.type === 'WORD' && !behindFinal.test(next.word));
}

/** Words of getting to a stage: behind them it is still to come. */
const ahead =
  /^(?:into|towards?|reach(?:ed|es|ing)?|hopes?|place|spot|berth|tickets?|book(?:ed|s|ing)?|clinch(?:ed|es|ing)?|eye(?:d|s|ing)?|qualif(?:y|ied|ies|ying)|closer|(?:on )?course|brink|verge|sights?|distance|dream(?:s|ed|ing)?|chances?|chas(?:e|ing)|foot)$/u;

/** Those that tell of getting on only where they stand close by: "lost to Borough in the semi-final". */
const aheadWhenClose = /^(?:to|through|make|made|makes|secur(?:e|ed|es|ing))$/u;

const close = 4;

const far = 6;

/** "into the semi-finals", "booked their place in the last four", "a semi-final berth": a stage still to come. */
function isAhead(items: readonly Item[], at: number): boolean {
  if (notPlayed.has(items[at + 1]?.word ?? '') || isReachedBy(items, at)) return true;
  for (let back = at - 1; back >= Math.max(0, at - far); back -= 1) {
    const item = items[back];
    if (item?.word === ',' || item?.type === 'SCORE' || item?.type === 'TEAM') return false;
    const near = at - back <= close;
    if (ahead.test(item?.word ?? '') || item?.wordClass === 'move-on') return true;
    if (near && (item?.wordClass === 'advance' || aheadWhenClose.test(item?.word ?? ''))) return true;
  }
  return false;
}

/** "are in the League Cup quarter-finals after a 3-1 win": where the result brought them. */
function isReachedBy(items: readonly Item[], at: number): boolean {
  if (!/^(?:after|following|thanks)$/u.test(items[at + 1]?.word ?? '')) return false;
  const before = items.slice(Math.max(0, at - 4), at);
  const into = before.findLastIndex(({ word }) => word === 'in');
  return into > 0 && /^(?:are|is|'re|were|was)$/u.test(before[into - 1]?.word ?? '');
}
