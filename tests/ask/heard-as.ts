import type { Heard } from '../../src/ask/heard.ts';

/** What was heard in one line that people can read: `scorers team=Roma`, `refused weather`, `unsure`. */
export function heardAs(heard: Heard): string {
  if (heard.kind === 'refused') return `refused ${heard.topic}`;
  if (heard.kind === 'unsure' || heard.kind === 'foreign') return heard.kind;
  const { ask, ...fields } = heard.question;
  const names: Readonly<Record<string, string | undefined>> = heard.names;
  const parts = Object.entries(fields).map(([field, value]) => `${field}=${names[field] ?? String(value)}`);
  return [ask, ...parts.toSorted()].join(' ');
}
