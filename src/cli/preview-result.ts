import type { ShownProblem } from "./show-problem.ts";

/** What a preview build came to: the pages it wrote, or what is in the way, as text and, where it is problems, one by one. */
export type PreviewResult =
  | { readonly kind: "built"; readonly pages: number; readonly seconds: number }
  | {
      readonly kind: "problems";
      readonly text: string;
      readonly problems: readonly ShownProblem[];
    }
  | { readonly kind: "bug"; readonly text: string };

/** What is in the way of a preview. */
export type Trouble = Exclude<PreviewResult, { readonly kind: "built" }>;

/** What a preview is built from and where to. */
export interface PreviewRequest {
  readonly content: string;
  readonly now: string | undefined;
  readonly projectFolder: string;
  readonly callerFolder: string;
  readonly outputFolder: string;
}

/**
 * What a preview shows: everything, or what readers see, now or at a time as it was typed, such as “2025-05-16 10:00 Kyiv” or
 * “2025-05-16T07:00Z”.
 */
export interface PreviewView {
  readonly withDrafts: boolean;
  readonly at: string | undefined;
}

/** What a preview shows first. */
export const DESK_VIEW: PreviewView = { withDrafts: true, at: undefined };
