import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/discord/message-text.ts';
import { aContext } from '../commands/ask-command.ts';
import { sentencesIn } from '../../src/discord/sentences.ts';

const say = sentencesIn(aContext());
const files: Readonly<Record<string, Buffer>> = {
  '/report.txt': Buffer.from('Rovers won 2-1.'),
  '/latin1.txt': Buffer.from([0x45, 0xe9, 0x45]),
  '/large.txt': Buffer.alloc(1024 * 1024 + 1, 'a'),
};
const server = createServer((request, response) => {
  const body = files[request.url ?? ''];
  if (request.url === '/moved.txt') response.writeHead(302, { location: '/report.txt' }).end();
  else response.writeHead(body === undefined ? 404 : 200).end(body);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const attached = (
  name: string,
  more = {},
): { name: string; url: string; size: number; contentType: string | null } => ({
  name,
  url: `${origin}/${name}`,
  size: 10,
  contentType: 'text/plain; charset=utf-8',
  ...more,
});

describe('textOf', () => {
  it('is the text of the message followed by that of its text files', async () => {
    const picture = attached('card.png', { contentType: 'image/png' });
    expect(await textOf({ content: 'look', attachments: [picture, attached('report.txt')] }, origin, say)).toEqual({
      text: 'look\n\nRovers won 2-1.',
    });
  });

  it.each([
    ['is not there', 'missing.txt', {}, 'could not be fetched'],
    ['leads elsewhere', 'moved.txt', {}, 'could not be fetched'],
    ['is not UTF-8', 'latin1.txt', {}, 'not plain text'],
    ['says that it is too large', 'report.txt', { size: 2_000_000 }, 'larger than the 1,024 kB'],
    ['is larger than it says', 'large.txt', {}, 'larger than the 1,024 kB'],
    ['is on a foreign host', 'report.txt', { url: 'http://localhost:1/report.txt' }, 'could not be fetched'],
    ['is on no host', 'report.txt', { url: 'file:///etc/passwd' }, 'could not be fetched'],
    ['has a name that would be shown as more than it is', '**@here**.txt', {}, '\\*\\*\\@here\\*\\*.txt could not'],
  ])('says so where a file %s', async (_, name, more, sentence) => {
    const read = await textOf({ content: '', attachments: [attached(name, more)] }, origin, say);
    expect(read).toEqual({ problem: expect.stringContaining(sentence) });
  });
});
