import { disableTypes, imageSize } from "image-size";
import type { ImageSize, RawFile } from "./raw-content.ts";
import { checkSvg } from "./svg/check-svg.ts";

/** The size of the image `name`, where its bytes are one, and what is wrong with it. */
export function inspectImage(name: string, bytes: Uint8Array): Pick<RawFile, "image" | "flaws"> {
  if (!/\.svg$/i.test(name)) return sized(measure(bytes, ["svg"]));
  const { flaws, root } = checkSvg(bytes);
  if (flaws.length === 0) return sized(measureRoot(root));
  // Whoever shows it is not told besides that there is none.
  return { image: measureRoot(root) ?? { width: 1, height: 1 }, flaws };
}

function sized(image: ImageSize | undefined): Pick<RawFile, "image"> {
  return image === undefined ? {} : { image };
}

/** The size that bytes have as an image of any kind but `not`; `undefined` where they are none. */
function measure(
  bytes: Uint8Array,
  not: Parameters<typeof disableTypes>[0],
): ImageSize | undefined {
  // Read as a drawing, what is none can take time that grows with its square.
  disableTypes(not);
  try {
    const { width, height } = imageSize(bytes);
    return { width, height };
  } catch {
    return undefined;
  }
}

/** The size of a drawing whose outermost element has the attributes `root`. */
function measureRoot(root: ReadonlyMap<string, string>): ImageSize | undefined {
  const lengths = ["width", "height", "viewBox"].flatMap((name) => {
    const value = root
      .get(name)
      ?.trim()
      .split(/[\s,]+/)
      .join(" ");
    return value !== undefined && /^[\w.%+ -]{1,100}$/.test(value) ? [`${name}="${value}"`] : [];
  });
  return measure(Buffer.from(`<svg ${lengths.join(" ")}>`), []);
}
