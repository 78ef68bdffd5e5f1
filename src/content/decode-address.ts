/** `text` with its percent-encoding undone; as it is where that is malformed. */
export function decodeAddress(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
