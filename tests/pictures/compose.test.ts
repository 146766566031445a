import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/pictures/compose.ts';
import { contrast } from '../../src/pictures/contrast.ts';
import type { Drawing } from '../../src/pictures/drawing.ts';
import { openFonts } from '../../src/pictures/fonts.ts';
import { pageWidth } from '../../src/pictures/page.ts';
import type { DrawnText, Picture } from '../../src/pictures/sketch.ts';
import { themes } from '../../src/pictures/theme.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';
import { bracket, extremes, ordinary, run, tie, timeline } from './drawings.ts';

const type = createTypesetter(openFonts());
const all = Object.entries({ ...ordinary, ...extremes }).flatMap(([name, drawing]) =>
  (['dark', 'light'] as const).map((theme) => ({ name, theme, drawing })),
);

function overlapping({ texts }: Picture): readonly string[] {
  const meet = (a: DrawnText, b: DrawnText): boolean =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  return texts.flatMap((text, index) =>
    texts.slice(index + 1).flatMap((other) => (meet(text, other) ? [`“${text.text}” meets “${other.text}”`] : [])),
  );
}

function outside({ texts, height }: Picture): readonly string[] {
  return texts
    .filter(({ left, right, top, bottom }) => left < 8 || right > pageWidth - 8 || top < 0 || bottom > height)
    .map(({ text }) => text);
}

describe('a picture', () => {
  it.each(all)('of $name in $theme has no text outside it or over other text', ({ drawing, theme }) => {
    const picture = compose(drawing, themes[theme], type);
    expect(outside(picture)).toEqual([]);
    expect(overlapping(picture)).toEqual([]);
  });

  it.each(all)('of $name in $theme has text that can be read', ({ drawing, theme }) => {
    const { texts } = compose(drawing, themes[theme], type);
    expect(texts.length).toBeGreaterThan(0);
    const faint = texts.filter(({ fill, on }) => contrast(fill, on) < 4.5);
    expect(faint.map(({ text, fill, on }) => `${text}: ${fill} on ${on}`)).toEqual([]);
    expect(texts.filter(({ size, text }) => size < 14 && !/^\p{L}+$/u.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it.each(all)('of $name in $theme has shapes for letters and no text, link or picture in it', ({ drawing, theme }) => {
    const { svg } = compose(drawing, themes[theme], type);
    expect(svg).not.toMatch(/<(?:text|image|a|style|script|foreignObject)\b/u);
    expect(svg).not.toContain('NaN');
    expect([...svg.matchAll(/href="([^"]*)"/gu)].every(([, target]) => target?.startsWith('#') === true)).toBe(true);
  });

  it('has one form where it is hidden, however much it holds, and holds all of it', () => {
    const formOf = ({ svg }: Picture): string => /^<svg [^>]*? (width="\d+" height="\d+") /u.exec(svg)?.[1] ?? '';
    const hidden = all.map(({ drawing, theme }) => compose({ ...drawing, hidden: true }, themes[theme], type));
    expect(new Set(hidden.map(formOf))).toEqual(new Set(['width="960" height="1440"']));
    expect(hidden.flatMap(outside)).toEqual([]);
  });

  it('shows what was worked out with a dagger and what is unknown with a question mark', () => {
    const said = compose(ordinary['tieWithGaps'] ?? tie, themes.dark, type).texts.map(({ text }) => text);
    expect(said).toContain('?–?');
    expect(said).toContain("?'");
    expect(compose(tie, themes.dark, type).texts.map(({ text }) => text)).toContain('†');
  });

  it('has the home side of each leg on the left', () => {
    const { texts } = compose(tie, themes.dark, type);
    const [first, second] = ['0–3', '0–1'].map((score) => texts.find(({ text }) => text === score));
    const leftOf = (score: DrawnText | undefined): string | undefined =>
      texts.find(({ top, left }) => score !== undefined && Math.abs(top - score.top) < 8 && left < 200)?.text;
    expect([leftOf(first), leftOf(second)]).toEqual(['Liverpool', 'Atalanta']);
  });

  it('puts what no report gives a side in the middle, under neither team', () => {
    const sent = { minute: 70, stoppage: null, shown: "70'", side: null };
    const events = [{ ...sent, kind: 'red', name: 'Ode Marr' } as const];
    const leg = { ...tie.legs[0]!, sentOff: [{ ...sent, player: 'Ode Marr' }] };
    for (const drawing of [
      { ...timeline, events },
      { ...tie, legs: [leg] },
    ]) {
      const { texts } = compose(drawing, themes.dark, type);
      const row = texts.filter(({ text }) => text === 'Ode Marr' || text === "70'");
      expect(row).toHaveLength(2);
      const [left, right] = [Math.min(...row.map((one) => one.left)), Math.max(...row.map((one) => one.right))];
      expect(Math.abs((left + right) / 2 - pageWidth / 2)).toBeLessThan(30);
      // A question mark stands where the disc of a team would.
      expect(texts.filter(({ text, right: end }) => text === '?' && end < left)).toHaveLength(1);
    }
  });

  const gladbach = { name: 'Borussia Mönchengladbach', colour: '#000000', short: 'Gladbach' };
  const wolves = { name: 'Wolverhampton Wanderers', colour: '#fdb913', short: 'Wolves' };

  it('says clubs of long names whole, in two lines or smaller, or by what they are called for short', () => {
    const slot = {
      teams: [gladbach, wolves],
      score: { goals: [2, 1], derived: true },
      through: 0,
      note: null,
    } as const;
    for (const drawing of [
      { ...tie, teams: [gladbach, wolves] },
      { ...timeline, teams: [gladbach, wolves] },
      { ...bracket, quarterFinals: [slot, slot, slot, slot], semiFinals: [slot, slot], final: slot },
      { ...run, team: gladbach, matches: run.matches.map((match) => ({ ...match, opponent: wolves })) },
    ] as const satisfies readonly Drawing[]) {
      const said = compose(drawing, themes.dark, type).texts.map(({ text }) => text);
      expect(said.filter((text) => text.endsWith('…'))).toEqual([]);
      expect(
        said.some((text) => text.includes('Wol')),
        drawing.kind,
      ).toBe(true);
    }
  });

  it('says how a match ended in as many lines as it needs', () => {
    for (const note of [
      'a.e.t., 1–1 after 90 minutes',
      'n. V., 1:1 nach 90 Minuten',
      'tras la prórroga, 1-1 a los 90 minutos, 5-4 en la tanda de penaltis',
      'na prorrogação, 1-1 no tempo normal, e depois disso ainda por 5-4 nos pênaltis do desempate',
    ]) {
      const picture = compose({ ...timeline, note }, themes.dark, type);
      const said = picture.texts.map(({ text }) => text);
      expect(said.filter((text) => note.includes(text) && text.length > 3).join(' ')).toBe(note);
      expect(overlapping(picture)).toEqual([]);
    }
  });

  it('keeps the note of a leg off its time line', () => {
    const note = 'Arden: scorers of 2 goals not found';
    for (const side of [0, 1] as const) {
      const goals = [{ scorer: 'Ode Marr', side, minute: 30, stoppage: null, shown: "30'", how: null }];
      const leg = { ...tie.legs[0]!, goals, notes: [note] };
      const { texts } = compose({ ...tie, legs: [leg, leg] }, themes.dark, type);
      const of = (text: string): DrawnText => texts.find((one) => one.text === text) ?? texts[0]!;
      expect(of("30'").top - of(note).bottom).toBeGreaterThan(side === 0 ? 5 : 25);
    }
  });

  it('says the score of a single match once', () => {
    const [leg] = tie.legs;
    const single = { ...tie, aggregateLabel: null, aggregate: leg!.score, legs: [{ ...leg!, label: 'The match' }] };
    const said = compose(single, themes.dark, type).texts.map(({ text }) => text);
    expect(said.filter((text) => text === '0–3')).toHaveLength(1);
    expect(said).not.toContain('The match');
    expect(said).toContain('11 Apr 2024 · Anfield');
  });

  it('goes on below before it cuts a name', () => {
    const name = 'Maximiliano Ferreira-Oldenburg';
    const penalty = { kind: 'goal', name, how: 'pen.', side: 0, minute: 9, stoppage: null, shown: "9'" } as const;
    const { texts } = compose({ ...timeline, events: [{ ...penalty, after: [1, 0] }] }, themes.dark, type);
    const said = texts.map(({ text }) => text);
    expect(said.filter((text) => name.includes(text)).join(' ')).toBe(name);
    expect(said).toContain('(pen.)');
  });

  it('counts what finds no room', () => {
    const { texts } = compose(extremes['timeline of sixty goals'] ?? timeline, themes.dark, type);
    expect(texts.map(({ text }) => text)).toContain('+43');
  });

  it('keeps goals and dismissals where not everything that happened finds room', () => {
    const changes = Array.from({ length: 40 }, (_, index) => ({
      kind: 'substitution' as const,
      name: `Sub ${index}`,
      off: null,
      side: 0 as const,
      minute: index,
      stoppage: null,
      shown: `${index}'`,
    }));
    const late = { side: 1 as const, minute: 88, stoppage: null, shown: "88'" };
    const events = [
      ...changes,
      { kind: 'goal' as const, name: 'Late Scorer', how: null, after: null, ...late },
      { kind: 'red' as const, name: 'Sent Off', ...late },
    ];
    const said = compose({ ...timeline, events }, themes.dark, type).texts.map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['Late Scorer', 'Sent Off', 'Sub 0']));
    expect(said).not.toContain('Sub 39');
  });

  it('takes a colour that is none for no colour', () => {
    const hostile: Drawing = { ...tie, teams: [{ name: 'A', colour: '"/><script>' }, tie.teams[1]] };
    expect(compose(hostile, themes.dark, type).svg).not.toContain('script');
  });

  it('holds for any names, minutes and scores', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    const minute = fc.option(fc.integer({ min: -5, max: 200 }));
    const goal = fc.record({
      scorer: text,
      side: fc.constantFrom(0 as const, 1 as const),
      minute,
      stoppage: fc.option(fc.integer({ min: 0, max: 30 })),
      shown: text,
      how: fc.option(text),
    });
    fc.assert(
      fc.property(fc.array(goal, { maxLength: 30 }), text, text, (goals, name, label) => {
        const leg = { ...tie.legs[0]!, label, ground: name, goals, notes: [name] };
        const teams = [{ name, colour: null }, tie.teams[1]] as const;
        const picture = compose({ ...tie, teams, outcome: name, legs: [leg] }, themes.dark, type);
        expect(outside(picture)).toEqual([]);
        expect(overlapping(picture)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
