import { describe, expect, it } from "vitest";
import { readShotOptions } from "./read-shot-options.ts";

describe("the options of the pictures", () => {
  it("are the main kinds in three widths and both themes unless told otherwise", () => {
    expect(readShotOptions([])).toMatchObject({
      site: undefined,
      out: ".cache/shots",
      widths: [390, 768, 1440],
      themes: ["light", "dark"],
    });
  });

  it("take one kind, or all whose names begin with it", () => {
    expect(readShotOptions(["--kind", "recap", "--kind", "home"])).toMatchObject({
      kinds: [
        "home",
        "recap in summer",
        "recap in winter",
        "recap with corrections",
        "recap with dated words",
      ],
    });
    expect(readShotOptions(["--kind", "event live"])).toMatchObject({ kinds: ["event live"] });
  });

  it.each([
    [["--kind", "reca"], "There is no kind “reca”"],
    [["--width", "wide"], "--width takes whole px, not “wide”."],
    [["--theme", "sepia"], "--theme takes light or dark."],
    [["--speed"], "Unknown option '--speed'"],
  ])("are refused when they are %j", (args, words) => {
    expect(readShotOptions(args)).toContain(words);
  });
});
