import { expect } from 'vitest';
import { z } from 'zod';

/** Discord's numbers, written here once more so that a slip in our own table does not hide itself. */
const text = (most: number): z.ZodString => z.string().min(1).max(most);
const field = z.strictObject({ name: text(256), value: text(1024) });
const embed = z.strictObject({
  title: text(256),
  color: z.int().min(0).max(0xffffff),
  description: text(4096).optional(),
  fields: z.array(field).min(1).max(25).optional(),
  footer: z.strictObject({ text: text(2048) }).optional(),
});
const emoji = z.strictObject({ name: text(32) });
const button = z.strictObject({
  type: z.literal(2),
  style: z.int(),
  label: text(80),
  emoji,
  custom_id: text(100),
  disabled: z.boolean().optional(),
});
const option = z.strictObject({ label: text(100), description: text(100).optional(), value: text(100) });
const menu = z.strictObject({
  type: z.literal(3),
  custom_id: text(100),
  placeholder: text(150),
  options: z.array(option).min(1).max(25),
});
const row = z.strictObject({
  type: z.literal(1),
  components: z.union([z.array(button).min(1).max(5), z.array(menu).length(1)]),
});
const body = z.strictObject({
  embeds: z.array(embed).min(1).max(10),
  components: z.array(row).max(5).optional(),
  allowed_mentions: z.strictObject({ parse: z.array(z.never()).length(0) }),
});

export type Body = z.infer<typeof body>;

export type Part = z.infer<typeof button> | z.infer<typeof menu>;

/** Every button and menu of a body. */
export function partsOf({ components }: Body): readonly Part[] {
  return (components ?? []).flatMap((each): readonly Part[] => each.components);
}

/** Holds a message body against everything that Discord checks, and the total of 6,000 that only it does. */
export function assertInsideLimits(sent: unknown): Body {
  const read = body.parse(sent);
  const total = read.embeds
    .flatMap(({ title, description, fields, footer }) => [
      title,
      description ?? '',
      footer?.text ?? '',
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    ])
    .reduce((sum, part) => sum + part.length, 0);
  expect(total).toBeLessThanOrEqual(6000);
  const components = partsOf(read);
  const ids = components.map((each) => each.custom_id);
  expect(new Set(ids).size, 'custom ids are unique').toBe(ids.length);
  for (const each of components) {
    if (!('options' in each)) continue;
    const values = each.options.map(({ value }) => value);
    expect(new Set(values).size, 'menu values are unique').toBe(values.length);
  }
  for (const part of read.embeds) expect(JSON.stringify(part)).not.toMatch(/[\uE000-\uE003]/u);
  return read;
}

/** Every text of a card that people can read without pressing anything, spoilers taken out. */
export function unbarred(sent: unknown): string {
  const read = assertInsideLimits(sent);
  const { embeds } = read;
  const rows = partsOf(read);
  const texts = [
    ...embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description ?? '',
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text ?? '',
    ]),
    ...rows.flatMap((part) =>
      'options' in part
        ? [part.placeholder, ...part.options.flatMap(({ label, description }) => [label, description ?? ''])]
        : [part.label],
    ),
  ];
  return texts.join('\n').replace(/\|\|[^|\n]*\|\|/gu, '▇');
}

/** Ids of buttons, and those of menus with the values that can be chosen. */
export function presses(sent: unknown): readonly (readonly [string, readonly string[]])[] {
  return partsOf(assertInsideLimits(sent)).flatMap((part): (readonly [string, readonly string[]])[] =>
    'options' in part ? part.options.map(({ value }) => [part.custom_id, [value]] as const) : [[part.custom_id, []]],
  );
}
