import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { languages } from '../../src/command/settings-options.ts';
import { formsIn, namesIn } from '../../src/replies/names-in.ts';
import { createMessages } from '../../src/replies/messages.ts';
import type { MessageKey, MessageValues } from '../../src/replies/messages.ts';
import { teamWords } from '../../src/replies/pieces/team-words.ts';
import { catalogues, lexicon } from '../commands/ask-command.ts';

const held = hold(noDataset, lexicon);
const national = lexicon.teams.filter((team) => team.national);
const none = { aggregate: 'none', shootout: 'none', how: 'unknown' };

function voiceOf(language: string): {
  words(field: string, name: string): MessageValues;
  say(key: MessageKey, values: MessageValues): string;
} {
  const messages = createMessages(catalogues, language);
  const view = { names: namesIn(held, messages), forms: formsIn(held, messages) };
  return {
    words: (field, name) => teamWords(field, { name }, view),
    say: (key, values) => messages.say(key, values),
  };
}

/** What is said of a tie that `through` won against `out`. */
function eliminated(language: string, through: string, out: string): string {
  const { words, say } = voiceOf(language);
  return say('ties.line', { ...none, first: '', second: '', ...words('through', through), ...words('out', out) });
}

describe('countries in sentences', () => {
  it.each([
    ['de', 'Netherlands', 'Iran', 'Die Niederlande setzen sich gegen den Iran durch'],
    ['de', 'Iran', 'Netherlands', 'Der Iran setzt sich gegen die Niederlande durch'],
    ['de', 'Germany', 'United Arab Emirates', 'Deutschland setzt sich gegen die Vereinigten Arabischen Emirate durch'],
    ['de', 'Switzerland', 'United States', 'Die Schweiz setzt sich gegen die USA durch'],
    ['fr', 'France', 'Netherlands', 'La France élimine les Pays-Bas'],
    ['fr', 'United States', 'Ecuador', 'Les États-Unis éliminent l’Équateur'],
    ['fr', 'Israel', 'Portugal', 'Israël élimine le Portugal'],
    ['fr', 'Brazil Women', 'Reunion', 'Le Brésil (F) élimine La Réunion'],
    ['it', 'France', 'Netherlands', 'La Francia elimina l’Olanda'],
    ['it', 'United States', 'Zimbabwe', 'Gli Stati Uniti eliminano lo Zimbabwe'],
    ['es', 'Netherlands', 'France', 'Los Países Bajos eliminan a Francia'],
    ['es', 'Spain', 'Netherlands', 'Pasa de ronda: España · fuera: Países Bajos'],
    ['pt', 'France', 'Brazil', 'A França elimina o Brasil'],
    ['pt', 'United States', 'Portugal', 'Os Estados Unidos eliminam Portugal'],
    ['en', 'Netherlands', 'United States', 'The Netherlands went through against the United States'],
    ['fr', 'Liverpool', 'Roma', 'Qualifié\u202F: Liverpool · éliminé\u202F: AS Rome'],
    ['it', 'Roma', 'Atalanta', 'Passa il turno: Roma · fuori: Atalanta'],
    ['es', 'Roma', 'Atalanta', 'Pasa de ronda: Roma · fuera: Atalanta'],
    ['pt', 'Roma', 'Atalanta', 'Avança: Roma · fora: Atalanta'],
    ['de', 'Roma', 'Atalanta', 'AS Rom setzt sich gegen Atalanta Bergamo durch'],
  ])('stand in %s: %s against %s', (language, through, out, sentence) => {
    expect(eliminated(language, through, out)).toBe(sentence);
  });

  it.each([
    ['de', 'Turkey', 'Sieg für die Türkei?', 'Aus für die Türkei?'],
    ['de', 'Philippines', 'Sieg für die Philippinen?', 'Aus für die Philippinen?'],
    ['fr', 'Italy', 'L’Italie a gagné ?', 'L’Italie est éliminée ?'],
    ['fr', 'Netherlands', 'Les Pays-Bas ont gagné ?', 'Les Pays-Bas sont éliminés ?'],
    ['fr', 'Philippines Women', 'Les Philippines (F) ont gagné ?', 'Les Philippines (F) sont éliminées ?'],
    ['it', 'Uruguay', 'L’Uruguay ha vinto?', 'L’Uruguay è fuori?'],
    ['es', 'Netherlands', '¿Los Países Bajos ganaron?', '¿Los Países Bajos quedaron fuera?'],
    ['pt', 'Portugal', 'Portugal venceu?', 'Portugal foi eliminado?'],
    ['pt', 'Argentina', 'A Argentina venceu?', 'A Argentina foi eliminada?'],
    ['it', 'Juventus', 'Juventus: ha vinto?', 'Juventus: è fuori?'],
    ['fr', 'Ajax', 'Ajax Amsterdam : victoire ?', 'Ajax Amsterdam : élimination ?'],
    ['es', 'Ajax', 'Ajax: ¿ganó?', 'Ajax: ¿quedó fuera?'],
    ['pt', 'Ajax', 'Ajax: venceu?', 'Ajax: ficou fora?'],
  ])('are asked about in %s: %s', (language, name, won, out) => {
    const { words, say } = voiceOf(language);
    const ask = (claim: string): string => say('verdict', { verdict: '', claim, ...words('who', name) });
    expect([ask('won'), ask('out')].map((line) => line.trim().replaceAll('\u202F', ' '))).toEqual([won, out]);
  });

  it.each([
    ['it', 'Germany', '2 in più della Germania'],
    ['it', 'Roma', 'Superata di 2 lunghezze: Roma'],
    ['fr', 'Spain', '2 de plus que l’Espagne'],
    ['fr', 'Atalanta', 'Devancé de 2 longueurs\u202F: Atalanta Bergame'],
    ['es', 'Atalanta', 'Queda atrás: Atalanta, con 2 menos'],
    ['pt', 'Atalanta', 'Fica para trás: Atalanta, com 2 a menos'],
  ])('are passed by a run in %s: %s', (language, name, sentence) => {
    const { words, say } = voiceOf(language);
    expect(say('streak.passes', { by: 2, length: 'none', ...words('team', name) })).toBe(sentence);
  });

  it('have goals in Portuguese that are theirs, and matches', () => {
    const { words } = voiceOf('pt');
    expect(words('team', 'France')).toMatchObject({ team_of: 'da França', team_for: 'pela França' });
    expect(words('team', 'Liverpool')).toMatchObject({ team_of: 'de Liverpool', team_for: 'por Liverpool' });
  });

  it.each(['fr', 'it', 'pt'])('all have a gender in %s, and an article unless the language puts none', (language) => {
    const { words } = voiceOf(language);
    const without = national.filter(({ name }) => words('team', name)['team_kind'] === 'other');
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it.each(['de', 'fr', 'it', 'es', 'pt'])('with a plural name are many in %s', (language) => {
    const plural: Readonly<Record<string, RegExp>> = {
      de: /^(?:USA|.*(?:inseln|Emirate|lande|Malediven|Komoren|Seychellen|Philippinen))(?: \(Frauen\))?$/u,
      fr: /^(?:Îles |Pays-Bas|États|Émirats|Bermudes|Comores|Maldives|Philippines|Seychelles)/u,
      it: /^(?:Isole |Stati |Emirati |Filippine|Maldive|Comore|Seychelles)/u,
      es: /^(?:Islas |Países )/u,
      pt: /^(?:Ilhas |Estados |Emirados |Filipinas|Maldivas|Comores|Seicheles|Bermudas)/u,
    };
    const { words } = voiceOf(language);
    const named = national
      .map(({ name }) => words('team', name))
      .filter(({ team }) => plural[language]?.test(String(team)));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ team_kind: kind }) => !String(kind).startsWith('many'))).toEqual([]);
  });

  it.each(['fr', 'it'])('have an elided article before a vowel in %s, and only there', (language) => {
    const { words } = voiceOf(language);
    const said = national.map(({ name }) => String(words('team', name)['team_the']));
    expect(said.filter((name) => name.includes('’') && /^l’[^aeiouhéèêàîôy]/iu.test(name))).toEqual([]);
    expect(
      said.filter((name) => (language === 'it' ? /^(?:la|il|lo) [aeiou]/iu : /^(?:le|la) [aeiouéèêàîô]/iu).test(name)),
    ).toEqual([]);
  });

  it.each(languages)('leave no sentence of %s without a word or with two articles', (language) => {
    const { words, say } = voiceOf(language);
    for (const { name } of national) {
      const team = words('team', name);
      const all = [
        say('tie.through', { ...none, ...team }),
        say('tie.final-won', { ...none, ...team }),
        say('score.winner', team),
        say('tie.margin', { ...team, by: 1 }),
        say('streak.passes', { ...team, by: 0, length: 'none' }),
        eliminated(language, name, name),
      ];
      expect(all.filter((line) => /none|undefined|other| {2}|\b(\p{L}{2,3}) \1\b/u.test(line))).toEqual([]);
    }
  });
});
