import type { Competition } from '../../../lexicon/schema.ts';
import type { Draft } from '../matches/draft.ts';
import type { Told } from '../matches/settle-matches.ts';
import { canMeetIn } from './competition-played.ts';

const preSeason = String.raw`pre(?: - | )?season`;
const stages =
  'tour|campaign|schedule|programme|preparations|opener|outing|win|victory|defeat|loss|draw|clash|fixture|encounter|meeting';
const started = 'conclud|complet|finish|end|beg[ai]n|start|open|continu|round|kick|launch|wrap';
const readying = String.raw`(?:warm|tun|gear)\S* up|warm-up|tune-up|preparations?|preparing|prepared|build-up`;

const beforeSeason = new RegExp(
  String.raw`\b(?:(?:${started})\S*(?: off| up| out)?(?: their| its| our| the)? ${preSeason}\b|${preSeason} (?:${stages})\b|` +
    String.raw`(?:${readying}) for (?:the|their|its) (?:new|coming|forthcoming|upcoming) (?:\S+ )?(?:season|campaign)\b)`,
  'u',
);

/** "concluded preseason with a 3-1 win over Borough", "warmed up for the new season by beating Borough": a friendly, though it is not called so. */
export function friendlyBeforeSeason(draft: Draft, { marked, vocabulary }: Told): Competition | null {
  const items = marked.sentences[draft.sentences[0] ?? -1]?.items ?? [];
  const words = items
    .map(({ word, type }) => (type === 'WORD' || type === 'MARK' ? word : type.toLowerCase()))
    .join(' ');
  if (!beforeSeason.test(words)) return null;
  const friendly = vocabulary.competitionsById.get('club-friendly');
  return friendly !== undefined && canMeetIn(friendly, draft.teams, vocabulary) ? friendly : null;
}
