/** What a font file says of itself; all lengths are parts of the font’s own size. */
export interface FontFacts {
  readonly characters: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** The width of a letter in English text on average, spaces among them. */
  readonly averageWidth: number;
}

/** Reads the tables of an uncompressed OpenType font. The format: https://learn.microsoft.com/typography/opentype/spec/otff */
export function readFont(bytes: Uint8Array): FontFacts {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = locateTables(data);
  const em = data.getUint16(table("head") + 18);
  const hhea = table("hhea");
  const glyphs = readGlyphs(data, table("cmap"));
  const measured = data.getUint16(hhea + 34);
  const widthOf = (letter: string): number => {
    const glyph = Math.min(glyphs.get(letter.codePointAt(0) ?? 0) ?? 0, measured - 1);
    return data.getUint16(table("hmtx") + 4 * glyph) / em;
  };
  return {
    characters: [...glyphs.keys()].toSorted((a, b) => a - b),
    ascent: data.getInt16(hhea + 4) / em,
    descent: -data.getInt16(hhea + 6) / em,
    lineGap: data.getInt16(hhea + 8) / em,
    averageWidth: averageOf(widthOf),
  };
}

/** The letters that `averageWidth` is taken over. */
export const LETTERS = " abcdefghijklmnopqrstuvwxyz";

// How often each stands in a thousand letters and spaces of English.
const FREQUENCIES: readonly number[] = [
  180, 67, 12, 23, 35, 104, 18, 16, 50, 57, 1, 6, 33, 20, 57, 61, 16, 1, 49, 52, 74, 23, 8, 19, 1,
  16, 1,
];

function averageOf(widthOf: (letter: string) => number): number {
  const count = FREQUENCIES.reduce((sum, times) => sum + times, 0);
  const widths = FREQUENCIES.map((times, index) => times * widthOf(LETTERS[index] ?? ""));
  return widths.reduce((sum, width) => sum + width, 0) / count;
}

function locateTables(data: DataView): (tag: string) => number {
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((byte) => String.fromCodePoint(data.getUint8(record + byte)));
    tables.set(tag.join(""), data.getUint32(record + 8));
  }
  return (tag) => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table “${tag}”.`);
    return offset;
  };
}

/** The glyph of each character below U+10000, from the table of format 4 that every font has. */
function readGlyphs(data: DataView, cmap: number): ReadonlyMap<number, number> {
  const count = data.getUint16(cmap + 2);
  const offsets = Array.from(
    { length: count },
    (_, i) => cmap + data.getUint32(cmap + 4 + 8 * i + 4),
  );
  const start = offsets.find((offset) => data.getUint16(offset) === 4);
  if (start === undefined) throw new Error("The font has no character map of format 4.");
  const size = data.getUint16(start + 6);
  const glyphs = new Map<number, number>();
  for (let end = start + 14; end < start + 14 + size; end += 2) {
    const [first, delta, range] = [end + size + 2, end + 2 * size + 2, end + 3 * size + 2];
    const [from, to] = [data.getUint16(first), data.getUint16(end)];
    for (let character = from; character <= to && character < 0xffff; character += 1) {
      const shift = data.getUint16(range);
      const place = range + shift + 2 * (character - from);
      const listed = shift === 0 ? character : data.getUint16(place);
      const glyph = shift !== 0 && listed === 0 ? 0 : (listed + data.getInt16(delta)) & 0xffff;
      if (glyph !== 0) glyphs.set(character, glyph);
    }
  }
  return glyphs;
}
