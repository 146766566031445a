import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Article, Span } from '../article/article.ts';
import type { Reading } from '../facts/fact.ts';
import { countUnresolved } from './count-unresolved.ts';
import {
  noteKinds,
  notesOf,
  segmentsOf,
  stretchesOf,
  type Note,
  type NoteKind,
  type Segment,
} from './explain-marks.ts';
import { printable } from './printable.ts';

const names: Readonly<Record<NoteKind, string>> = {
  match: 'Matches',
  goal: 'Goals',
  card: 'Cards',
  substitution: 'Substitutions',
  quote: 'Quotes',
  streak: 'Runs',
  fixture: 'To come',
  advance: 'Through',
  unresolved: 'Left out',
};

/**
 * A page that explains one report: its text with the facts marked by kind, each with its reading and rule, and what was
 * left out. The page holds all that it needs and may load nothing: its policy allows only its own style and script.
 */
export async function explainPage(article: Article, reading: Reading): Promise<string> {
  const [style, script] = await Promise.all([asset('explain-page.css'), asset('explain-page.js')]);
  const notes = notesOf(reading);
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${titleOf(article)} · read by Final Whistle`)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escape(titleOf(article))}</h1>
<p class="about">${escape(aboutOf(article))}</p>
</header>
${renderLegend(notes)}
<main class="columns">
<article class="report">
${stretchesOf(article)
  .map((stretch) => renderStretch(article, stretch, notes))
  .join('\n')}
</article>
<div class="side">
${renderFacts(notes)}
${renderUnresolved(notes, reading)}
</div>
</main>
<div class="popup" hidden></div>
<script type="module">${script}</script>
</body>
</html>
`;
}

function renderLegend(notes: readonly Note[]): string {
  const kinds = noteKinds
    .map((kind) => ({ kind, count: notes.filter((note) => note.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(
      ({ kind, count }) =>
        `<label class="${kind}"><input type="checkbox" value="${kind}" checked> ${names[kind]} ${count}</label>`,
    );
  return `<section class="legend" aria-label="Kinds of facts to mark"><div>${kinds.join('')}</div></section>`;
}

function renderStretch(article: Article, stretch: Span & { readonly kind: string }, notes: readonly Note[]): string {
  const plain = stretch.kind === 'paragraph' || stretch.kind === 'between' || stretch.kind === 'headline';
  const label = plain ? '' : `<span class="block">${escape(stretch.kind)}</span>`;
  const words = segmentsOf(stretch, notes).map((segment) => renderSegment(article, segment));
  return `<p class="${escape(stretch.kind)}">${label}${words.join('')}</p>`;
}

/** A stretch under notes is a link to the first of them, so that keyboard, touch and readers of screens reach it. */
function renderSegment(article: Article, { start, end, notes }: Segment): string {
  const words = escape(article.text.slice(start, end));
  const [first, outer] = [notes[0], notes.at(-1)];
  if (first === undefined || outer === undefined) return words;
  const numbers = notes.map(({ number }) => number);
  const over = first === outer ? '' : ` several over-${outer.kind}`;
  const described = numbers.map((number) => `note-${number}`).join(' ');
  return `<a class="mark ${first.kind}${over}" href="#note-${first.number}" data-kind="${first.kind}" data-notes="${numbers.join(' ')}" aria-describedby="${described}">${words}</a>`;
}

function renderFacts(notes: readonly Note[]): string {
  const facts = notes.filter(({ kind }) => kind !== 'unresolved');
  const list = facts.length === 0 ? '<p>None.</p>' : `<ol>${facts.map(renderNote).join('\n')}</ol>`;
  return `<section><h2>Facts</h2>${list}</section>`;
}

function renderUnresolved(notes: readonly Note[], { unresolved }: Reading): string {
  if (unresolved.length === 0) return '<section><h2>Left out</h2><p>Nothing.</p></section>';
  const reasons = countUnresolved(unresolved).map(
    ({ count, kind, reason }) => `<li>${count} × ${escape(`${kind}: ${reason}`)}</li>`,
  );
  const list = notes.filter(({ kind }) => kind === 'unresolved').map(renderNote);
  return `<section><h2>Left out, and why</h2><ul class="reasons">${reasons.join('')}</ul><ol>${list.join('\n')}</ol></section>`;
}

function renderNote({ number, kind, text, rule }: Note): string {
  const below = rule === null ? '' : `<span class="rule">rule: ${escape(rule)}</span>`;
  return `<li id="note-${number}" class="${kind}" data-kind="${kind}">${escape(text)}${below}</li>`;
}

function titleOf({ id, text, title }: Article): string {
  return printable(title === null ? id : text.slice(title.start, title.end));
}

function aboutOf({ id, title, date, source }: Article): string {
  return [
    ...(title === null ? [] : [printable(id)]),
    date ?? 'no date',
    ...(source === null ? [] : [printable(source)]),
  ].join(' · ');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words of a report as text of a page, without control characters. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? '');
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

async function asset(name: string): Promise<string> {
  return await readFile(new URL(name, import.meta.url), 'utf8');
}
