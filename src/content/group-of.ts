import * as z from "zod";

/** A group of fields and no others. The complaint about keys that it does not have names, as its message, those it has. */
export function groupOf<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" ") : undefined),
  });
}
