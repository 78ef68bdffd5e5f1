// What CSS takes an address from without `url(` around it.
const NAMES_ADDRESS = /@import\b|(?<![\w-])(?:-webkit-)?(?:image-set|image|src|expression)\(/i;
const URL_START = /url\(/gi;
const HARMLESS = /^\s*["']?\s*(?:#|data:image\/(?:png|jpeg|webp|avif)[;,])/i;

// How many characters of an address tell where it leads. More of each would take time in proportion to the square of the text.
const EXAMINED = 60;

/**
 * What in the CSS text `css` leads out of the drawing that it stands in, as it may be shown to an editor; `undefined` where
 * nothing does.
 */
export function findCssAddress(css: string): string | undefined {
  const plain = withoutEscapes(css);
  const named = NAMES_ADDRESS.exec(plain);
  if (named !== null) return named[0];
  for (const { index } of plain.matchAll(URL_START)) {
    const address = plain.slice(index + "url(".length, index + EXAMINED);
    if (!HARMLESS.test(address)) return `url(${(/^[^)]*\)?/.exec(address) ?? [""])[0]}`;
  }
  return undefined;
}

/** Whether an address leads to a part of the drawing itself, or is a picture written out. */
export function staysInDrawing(address: string): boolean {
  return HARMLESS.test(address) && !/^\s*["']/.test(address);
}

/** `css` with its escapes resolved: `u\72l(` is `url(`. */
function withoutEscapes(css: string): string {
  return css.replaceAll(
    /\\(?:([0-9a-f]{1,6})\s?|\n|([^]))/gi,
    (_, code: string | undefined, character: string | undefined) => {
      if (code === undefined) return character ?? "";
      const number = parseInt(code, 16);
      return number > 0x10_ff_ff ? "\uFFFD" : String.fromCodePoint(number);
    },
  );
}
