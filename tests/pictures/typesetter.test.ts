import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../src/pictures/fonts.ts';
import { wrapEvenly } from '../../src/pictures/page.ts';
import { createTypesetter } from '../../src/pictures/typesetter.ts';
import type { SetText } from '../../src/pictures/typesetter.ts';
import { visualRuns } from '../../src/pictures/visual-runs.ts';

const fonts = openFonts();
const type = createTypesetter(fonts);
const face = { size: 16, weight: 600 } as const;

/** Glyph 0 of every font is the box that stands for a missing letter. */
function boxes({ glyphs }: SetText): number {
  return glyphs.filter(({ id }) => id.endsWith('-0')).length;
}

describe('setting text', () => {
  it.each([
    'Martin Ødegård, Petr Čech, Novak Đoković, Łukasz Fabiański, Gylfi Þór Sigurðsson',
    'Ferencváros, Beşiktaş, Đà Nẵng, Ħamrun, Čukarički, São Paulo, Şəhidlər, Ǧ ǩ ẞ ſ',
    'Спартак Москва, Шахтар Донецьк, Ђоковић, Қайрат, Црвена звезда',
    'Ολυμπιακός, Παναθηναϊκός, ΑΕΚ, ᾄδω',
    'محمد صلاح والأهلي، پرسپولیس',
    'הפועל באר שבע',
    'मोहन बागान',
    '三浦知良 손흥민 孫興慜 カズ 中田英寿',
    'ไทยลีก თბილისი Երևան አዲስ அணி',
    'Liverpool 🔥⚽🏴󠁧󠁢󠁥󠁮󠁧󠁿👨‍👩‍👧 1️⃣ ™ ✓ ★ → ½ € ∞ ♀',
    'a\u0301\u0328\u0489 \u200Fzero\u200Bwidth\u202E \uE001 \uD800 \u0000',
  ])('draws no box for %s', (text) => {
    const line = type.set(text, face);
    expect(line.glyphs.length).toBeGreaterThan(0);
    expect(boxes(line)).toBe(0);
  });

  it('draws no box for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(boxes(type.set(text, face))).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the accents of Latin, Greek and Cyrillic letters', () => {
    const runs = visualRuns('Ødegård Đoković Ṽ Ολυμπιακός Қайрат', fonts[600]);
    expect(runs.map(({ text }) => text).join('')).toBe('Ødegård Đoković Ṽ Ολυμπιακός Қайрат');
  });

  it('spells in Latin letters what no font holds', () => {
    const runs = visualRuns('თბილისი', fonts[600]);
    expect(runs.map(({ text }) => text).join('')).toBe('tbilisi');
  });

  it('sets words from right to left in their own order', () => {
    const runs = visualRuns('Al Ahly محمد צלאח Cairo', fonts[600]).filter(({ text }) => text.trim() !== '');
    expect(runs.map(({ text }) => text.trim())).toEqual(['Al Ahly', 'צלאח', 'محمد', 'Cairo']);
    expect(runs.map(({ rightToLeft }) => rightToLeft)).toEqual([false, true, true, false]);
  });

  it('cuts a line to its width with an ellipsis, between what a reader takes for letters', () => {
    for (const width of [20, 60, 100, 1000]) {
      const line = type.fit('Borussia Mo\u0308nchengladbach', face, width);
      expect(line.width).toBeLessThanOrEqual(width);
      if (width < 1000) expect(line.text).toMatch(/…$/u);
    }
  });

  it('sets a lone combining mark, which the shaper fails on', () => {
    expect(type.set(' \u08e0', face).glyphs.length).toBeGreaterThan(0);
  });

  it('sets a sentence in two lines of about one length, and leaves no word alone', () => {
    const sentence = 'Rovers kommen mit 4:2 im Elfmeterschießen weiter';
    const whole = type.set(sentence, face).width;
    const [first, second, ...more] = wrapEvenly(type, sentence, face, whole * 0.9);
    expect(more).toEqual([]);
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeGreaterThan(0.5);
    expect(wrapEvenly(type, sentence, face, whole + 5)).toHaveLength(1);
  });

  it('breaks at spaces and ends the last line with an ellipsis where words are left', () => {
    const lines = type.wrap('Roma go through 3–1 on aggregate', face, 110, 2).map(({ text }) => text);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Roma go');
    expect(lines[1]).toMatch(/^through .*…$/u);
    expect(type.wrap('Roma', face, 110, 2).map(({ text }) => text)).toEqual(['Roma']);
    expect(type.wrap(' ', face, 110, 2)).toEqual([]);
  });
});
