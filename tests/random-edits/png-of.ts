import { crc32, deflateSync } from "node:zlib";
import type { ImageDraft } from "./desk.ts";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

// Eight bits a channel, red, green and blue; the rest is as the format has it: https://www.w3.org/TR/png-3/#11IHDR
const TRUE_COLOUR = [8, 2, 0, 0, 0];

/** A PNG of the given size whose colours follow from `grain`: bands, which every format makes smaller. */
export function pngOf({ width, height, grain }: Omit<ImageDraft, "name">): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(TRUE_COLOUR, 8);
  // Each row begins with the number of its filter, 0 for none.
  const row = (y: number): Buffer =>
    Buffer.from([0, ...Array.from({ length: width * 3 }, (_, x) => (x * y + grain * 37) % 251)]);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  const parts = [chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND")];
  return Buffer.concat([SIGNATURE, ...parts]);
}

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
