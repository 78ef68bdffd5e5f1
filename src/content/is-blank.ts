// White space and characters that show nothing, such as one of no width.
const BLANK = /^[\s\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]*$/u;

/** Whether nothing of `text` can be seen. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
