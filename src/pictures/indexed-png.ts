import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture whose pixels are numbers of colours. */
interface IndexedPicture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue; at most 256 of them. */
  readonly colours: readonly (readonly [number, number, number])[];
  /** The pixels row by row, each row behind the number of its filter: 0, none. */
  readonly rows: Buffer;
  /** zlib's level, from 1 (fast) to 9 (small). */
  readonly level: number;
}

/** The bytes of a PNG file. */
export function indexedPng({ width, height, colours, rows, level }: IndexedPicture): Buffer {
  return Buffer.concat([
    signature,
    chunk('IHDR', headerOf(width, height)),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Eight bits a pixel, palette, no interlace. */
function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return header;
}

function chunk(name: string, data: Buffer): Buffer {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(name, 4, 'latin1');
  data.copy(made, 8);
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8);
  return made;
}
