const TEXT = /\.(?:md|ya?ml)$/i;
const IMAGE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** What the file `name` of a content folder is read as, by its ending; `undefined` for files that are none of its content. */
export function kindOfFile(name: string): "text" | "image" | undefined {
  if (name.endsWith(".md") || TEXT.test(name)) return "text";
  return IMAGE.test(name) ? "image" : undefined;
}
