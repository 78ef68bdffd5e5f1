import * as z from "zod";

/** What a text must be like: `message` says it of a text that is not, and `nearest` gives the right one that was likely meant. */
interface TextForm {
  readonly isRight: (text: string) => boolean;
  readonly message: string;
  readonly nearest: (text: string) => string | undefined;
}

/** A text of this form. The complaint about another one holds as `params.right` what was likely meant. */
export function textOfForm({ isRight, message, nearest }: TextForm): z.ZodType<string> {
  return z.string().check(({ value, issues }) => {
    if (isRight(value)) return;
    issues.push({ code: "custom", message, input: value, params: { right: nearest(value) } });
  });
}
