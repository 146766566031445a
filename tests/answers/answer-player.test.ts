import { describe, expect, it } from 'vitest';
import { answerPlayer } from '../../src/answers/answer-player.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Dataset, Match } from '../../src/dataset/dataset.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

const [team] = aDataset.matches[0]?.teams ?? [];
if (team === undefined) throw new Error('no team');
const maker = { id: 'maker', name: 'Arno Velt', spellings: ['Velt'], teams: [team], roles: [] };

/** The dataset with a player of whom it tells nothing, and with `change` made to the first match of his team. */
function datasetWith(change: Partial<Match>): Dataset {
  const matches = aDataset.matches.map((match, at) => (at === 0 ? { ...match, ...change } : match));
  return { ...aDataset, matches, people: [...aDataset.people, maker] };
}

const substitution = { on: 'Arno Velt', off: null, team, minute: 70, evidence: [] };
const goals = (aDataset.matches[0]?.goals ?? []).map((goal) => ({ ...goal, team, assist: 'Velt' }));
const ask = (dataset: Dataset) => answerPlayer(hold(dataset, aLexicon), { ask: 'player', player: 'Arno Velt' });

describe('answerPlayer', () => {
  it('tells of assists by any of the names of the player', () => {
    expect(ask(datasetWith({ goals }))).toMatchObject({ kind: 'player', assisted: goals.map((goal) => ({ goal })) });
  });

  it('tells where the player came on or went off', () => {
    const gone = { ...substitution, on: 'Somebody Else', off: 'Velt' };
    const answer = ask(datasetWith({ substitutions: [substitution, gone, { ...gone, off: 'A Third' }] }));
    expect(answer).toMatchObject({ kind: 'player', changes: [{ change: substitution }, { change: gone }] });
  });

  it('leaves namesakes of the other side out', () => {
    const other = aDataset.matches[0]?.teams[1] ?? team;
    expect(ask(datasetWith({ substitutions: [{ ...substitution, team: other }] })).kind).toBe('none');
  });

  it('says both on the card', async () => {
    const held = hold(datasetWith({ goals, substitutions: [substitution] }), aLexicon);
    const { body } = await askCommand('player', { player: 'Arno Velt' }, aContext(held));
    const text = JSON.stringify(body);
    expect(text).toContain('Assist: ');
    expect(text).toContain("70' Arno Velt");
  });
});
