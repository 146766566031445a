import type { Article, Team } from '../../lexicon/schema.ts';
import type { FormsOfNames, HeldLexicon, NameForms } from '../held.ts';

/** What stands before no name: that of a language of which the lexicon lists nothing. */
const bare: NameForms = { kind: 'other', the: '', object: '', of: '', for: '', after: null };

/** How national teams are called within a sentence, by language; men's and women's stand alike. */
export function formsOfNames({ articles, teams, names }: HeldLexicon): ReadonlyMap<string, FormsOfNames> {
  const languages = [...new Set(articles.map(({ language }) => language))];
  const suffixes = names.find(({ suffix }) => suffix !== undefined);
  return new Map(
    languages.map((language) => {
      const own = articles.filter((article) => article.language === language);
      const others = own.find(({ countries }) => countries.length === 0);
      const rows = new Map(own.flatMap((row) => row.countries.map((country) => [country, row])));
      const suffix = language === 'en' ? undefined : suffixes?.[language];
      const ofTeam = ({ name, country, women }: Team): readonly [string, NameForms][] => {
        const row = rows.get(country);
        return row === undefined ? [] : [[name, formsOf(row, country, women ? suffix : undefined)]];
      };
      const national = new Map(teams.filter((team) => team.national).flatMap(ofTeam));
      return [language, { national, others: others === undefined ? bare : formsOf(others, '', undefined) }];
    }),
  );
}

function formsOf(article: Article, country: string, suffix: string | undefined): NameForms {
  const { kind, the, object = the, of = object } = article;
  const after = article.after[country];
  return {
    ...{ kind, the, object, of },
    for: article.for ?? object,
    after: after === undefined ? null : [after, ...(suffix === undefined ? [] : [suffix])].join(' '),
  };
}
