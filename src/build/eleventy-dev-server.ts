import type { IncomingMessage, ServerResponse } from "node:http";

/** A step that a request passes through; `next` hands it to the one after. */
export type Middleware = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void;

/** What this project uses of Eleventy's dev server, which has no types. */
export interface DevServer {
  serve(port: number): void;
  ready(): Promise<void>;
  reload(event: { readonly files: readonly string[] }): void;
  close(): Promise<void>;
  getServerUrl(host: string): string;
}

/** How Eleventy's dev server is made: a name, the folder to serve, and the options. */
export interface DevServerClass {
  getServer(
    name: string,
    folder: string,
    options: {
      readonly port: number;
      readonly domDiff: boolean;
      readonly middleware: readonly Middleware[];
      readonly messageOnStart: (started: { readonly hosts: readonly string[] }) => string;
      readonly logger: Readonly<Record<"info" | "log" | "error", (text: string) => void>>;
    },
  ): DevServer;
}
