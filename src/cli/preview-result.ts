/** What a preview build came to: the pages it wrote, or what is in the way, as text. */
export type PreviewResult =
  | { readonly kind: "built"; readonly pages: number; readonly seconds: number }
  | { readonly kind: "problems"; readonly text: string }
  | { readonly kind: "bug"; readonly text: string };

/** What a preview is built from and where to. */
export interface PreviewRequest {
  readonly content: string;
  readonly now: string | undefined;
  readonly projectFolder: string;
  readonly callerFolder: string;
  readonly outputFolder: string;
}
