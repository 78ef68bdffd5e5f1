import { describe, expect, it } from "vitest";
import { openPreview, type Preview } from "../../src/cli/open-preview.ts";
import { DESK_VIEW, type PreviewResult, type PreviewView } from "../../src/cli/preview-result.ts";

const READER: PreviewView = { withDrafts: false, at: undefined };

/** A preview whose builds are noted, and give `results` in turn, then nothing wrong. */
function makePreview(results: PreviewResult[] = []): {
  readonly preview: Preview;
  readonly built: PreviewView[];
  readonly rebuilt: () => number;
} {
  const built: PreviewView[] = [];
  let rebuilt = 0;
  const preview = openPreview({
    build: async (view) => {
      built.push(view);
      return results.shift() ?? { kind: "built", pages: 1, seconds: 0 };
    },
    onResult: () => {},
    onRebuilt: () => {
      rebuilt += 1;
    },
  });
  return { preview, built, rebuilt: () => rebuilt };
}

describe("a preview", () => {
  it("shows everything at first, and another view once that is built", async () => {
    const { preview, built } = makePreview();
    await preview.build();
    expect(preview.view()).toEqual(DESK_VIEW);
    await preview.show(READER);
    expect(built).toEqual([DESK_VIEW, READER]);
    expect(preview.view()).toEqual(READER);
  });

  it("tells of builds that nobody waits for: those who do are led to what they asked for", async () => {
    const { preview, rebuilt } = makePreview();
    await preview.show(READER);
    expect(rebuilt()).toBe(0);
    preview.rebuild();
    await expect.poll(rebuilt).toBe(1);
  });

  it("builds the last of several views, and all who asked are told", async () => {
    const { preview, built } = makePreview();
    const later = { withDrafts: false, at: "2025-05-16 10:00 Kyiv" };
    await Promise.all([preview.show(READER), preview.show(later)]);
    expect(built).toEqual([later]);
  });

  it("knows what is in the way until it is gone", async () => {
    const { preview } = makePreview([{ kind: "bug", text: "x" }]);
    await preview.build();
    expect(preview.trouble()).toEqual({ kind: "bug", text: "x" });
    await preview.build();
    expect(preview.trouble()).toBeUndefined();
  });
});
