import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { explainInTerminal } from '../../src/cli/explain-in-terminal.ts';
import { explainPage } from '../../src/cli/explain-page.ts';
import type { Fact, Reading } from '../../src/facts/fact.ts';

const words = 'Vale edged Norby 2-1. <script>alert("Ola & co")</script> Brandt fired in on 12 minutes.';

function articleOf(text: string): Article {
  const result = parseArticle({ id: 'a<b>', text, title: 'A "title" & more' });
  if (!result.ok) throw new Error(result.problem.reason);
  return result.article;
}

const article = articleOf(words);
const spanOf = (part: string): Fact['evidence'][number] => {
  const start = article.text.indexOf(part);
  return { article: article.id, start, end: start + part.length };
};
const vale = { id: '?vale', name: 'Vale', known: false };

const goal: Fact = {
  kind: 'goal',
  match: 'm1',
  scorer: 'Ola <Brandt>',
  team: vale,
  minute: 12,
  stoppage: null,
  how: null,
  when: null,
  assist: null,
  rule: 'made-up & rule',
  evidence: [spanOf('Brandt fired in on 12 minutes')],
};
const fixture: Fact = {
  kind: 'fixture',
  teams: [vale, null],
  competition: null,
  stage: null,
  leg: null,
  home: null,
  date: null,
  rematchOf: null,
  rule: 'outer',
  evidence: [spanOf('alert("Ola & co")</script> Brandt fired in on 12 minutes.')],
};
const reading: Reading = {
  facts: [goal, fixture],
  unresolved: [{ kind: 'match', reason: 'who <played> is unclear', evidence: spanOf('Vale edged Norby 2-1') }],
};

describe('explainPage', () => {
  it('escapes every word of the report and of the facts', async () => {
    const page = await explainPage(article, reading);
    expect(page.match(/<script[^>]*>/gu)).toEqual(['<script type="module">']);
    expect(page).toContain('Ola &lt;Brandt&gt;');
    expect(page).toContain('who &lt;played&gt; is unclear');
    expect(page).toContain('<h1>A &quot;title&quot; &amp; more</h1>');
  });

  it('may load nothing, and run nothing but its own script', async () => {
    const page = await explainPage(article, reading);
    expect(page).toMatch(
      /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/u,
    );
    expect(page).not.toMatch(/\b(?:https?:)?\/\/\w/u);
    expect(page).not.toContain('unsafe');
  });

  it('makes each marked stretch a link to its notes, the narrowest first', async () => {
    const page = await explainPage(article, reading);
    expect(page).toMatch(
      /<a class="mark goal several over-fixture" href="#note-3" data-kind="goal" data-notes="3 2" aria-describedby="note-3 note-2">Brandt fired in on 12 minutes<\/a>/u,
    );
    for (const number of [1, 2, 3]) expect(page).toContain(`<li id="note-${number}"`);
    expect(page).toContain('rule: made-up &amp; rule');
  });

  it('shows the whole text, whatever the facts', async () => {
    const page = await explainPage(article, { facts: [], unresolved: [] });
    expect(page).toContain('Vale edged Norby 2-1. &lt;script&gt;alert(&quot;Ola &amp; co&quot;)&lt;/script&gt;');
  });
});

describe('explainInTerminal', () => {
  it('puts numbered brackets around the words and says the facts below', () => {
    const shown = explainInTerminal(article, reading, (_style, text) => text);
    expect(shown).toContain('⟦1 Vale edged Norby 2-1⟧1.');
    expect(shown).toContain('⟦2 alert("Ola & co")</script> ⟦3 Brandt fired in on 12 minutes⟧3.⟧2');
    expect(shown).toContain("    3 goal 12' Ola <Brandt> (Vale?) · rule made-up & rule");
    expect(shown).toContain('    1 not taken for a match: who <played> is unclear');
  });
});
