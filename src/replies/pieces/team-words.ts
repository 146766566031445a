import type { NameForms } from '../../answers/held.ts';
import type { MessageValues } from '../messages.ts';
import type { View } from '../view.ts';
import { localName, shownName } from './team-name.ts';

/** How a name is shown within the sentence: cut and escaped unless it says otherwise. */
type Shown = (name: string) => string;

/**
 * The values by which a text speaks of a team as `field`: `{out}` is its name alone; `{out_the}` and `{out_The}` ("la France",
 * "La France"), `{out_object}` ("gegen den Iran"), `{out_of}` ("da França") and `{out_for}` have the article with it that the
 * language puts; by `{out_kind}` a verb tells one from many. `{out_is}` is `country` where those forms are known: clubs have
 * articles too in some languages, and stand as on a page of results there (`Qualifié : Ajax`). No team is `none`.
 */
export function teamWords(
  field: string,
  team: { readonly name: string } | null,
  view: Pick<View, 'names' | 'forms'>,
  shown: Shown = shownName,
): MessageValues {
  if (team === null) return wordsOf(field, 'none', view.forms.others, () => 'none');
  const national = view.forms.national.get(team.name);
  const forms = national ?? view.forms.others;
  const name = localName(team, view);
  const words = wordsOf(field, shown(name), forms, (before) => {
    return before === '' ? shown(name) : joined(before, shown(forms.after ?? name));
  });
  return { ...words, [`${field}_is`]: national === undefined ? 'other' : 'country' };
}

/** The values of somebody who is no team, where a text could speak of one: a person's name stands as it is. */
export function personWords(field: string, name: string, view: Pick<View, 'forms'>): MessageValues {
  return wordsOf(field, name, view.forms.others, () => name);
}

function wordsOf(field: string, name: string, forms: NameForms, after: (article: string) => string): MessageValues {
  const the = after(forms.the);
  return {
    [field]: name,
    [`${field}_is`]: 'other',
    [`${field}_kind`]: forms.kind,
    [`${field}_the`]: the,
    [`${field}_The`]: forms.the === '' ? the : `${the.charAt(0).toUpperCase()}${the.slice(1)}`,
    [`${field}_object`]: after(forms.object),
    [`${field}_of`]: after(forms.of),
    [`${field}_for`]: after(forms.for),
  };
}

/** `l’Italia`, `la Francia` */
function joined(article: string, name: string): string {
  return article.endsWith('’') ? `${article}${name}` : `${article} ${name}`;
}
