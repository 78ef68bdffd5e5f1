import { get } from "node:http";
import { pagesOf, readFolder } from "../site/site-folder.ts";

/** A folder, and where a server on this machine serves it. */
export interface Served {
  readonly folder: string;
  readonly host: string;
  readonly prefix: string;
  readonly port: number;
  /** The public address that the site was built for, where it is served as if there; its absolute links are then followed. */
  readonly home: string | undefined;
}

/** What a walk found: `broken` says page, link and fault; `followed` counts the links that stay in the site. */
export interface Walk {
  readonly broken: readonly string[];
  readonly followed: number;
}

/** Follows every link and every loaded file of every page of a served site, each address once. */
export async function walkLinks(served: Served): Promise<Walk> {
  const files = readFolder(served.folder);
  const home = served.home ?? homeOf(files.get("index.html") ?? "");
  const answers = new Map<string, Promise<Answer>>();
  const ask = (url: URL): Promise<Answer> => {
    const known = answers.get(url.pathname) ?? fetchFrom(served, url.pathname);
    answers.set(url.pathname, known);
    return known;
  };
  // The page for addresses that lead nowhere knows only the folder that the site was built for.
  const pages = pagesOf(files).filter(
    ([name]) => name !== "404.html" || served.home !== undefined || served.prefix === "/",
  );
  const checks = pages.flatMap(([name, html]) => {
    const from = new URL(name.replace(/index\.html$/, ""), baseOf(served));
    return linksOf(html).flatMap(({ link, isMeta }) => {
      const url = new URL(link, from);
      if (served.home !== undefined && url.href.startsWith(home))
        return [check({ from, link, url: intoServed(url, served), served, ask })];
      // A canonical address names the public home; a link to it that is followed leaves the mirror.
      if (url.href.startsWith(home))
        return isMeta ? [] : [`${from.href}: ${link} leaves for the public home`];
      return url.origin === from.origin ? [check({ from, link, url, served, ask })] : [];
    });
  });
  const found = await Promise.all(checks);
  return { broken: found.filter((each) => each !== undefined), followed: found.length };
}

interface Answer {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
}

async function check(step: {
  readonly from: URL;
  readonly link: string;
  readonly url: URL;
  readonly served: Served;
  readonly ask: (url: URL) => Promise<Answer>;
}): Promise<string | undefined> {
  const { from, link, url, served } = step;
  if (!url.pathname.startsWith(served.prefix)) return `${from.href}: ${link} leaves the folder`;
  const { status, ids } = await step.ask(url);
  if (status !== 200) return `${from.href}: ${link} answers ${status}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === "" || ids.has(anchor) ? undefined : `${from.href}: ${link} has no such anchor`;
}

function baseOf({ host, port, prefix }: Served): string {
  return `http://${host}:${port}${prefix}`;
}

function intoServed(url: URL, { host, port }: Served): URL {
  return new URL(`${url.pathname}${url.hash}`, `http://${host}:${port}`);
}

function homeOf(html: string): string {
  const [, home] = /<link rel="canonical" href="([^"]+)"/.exec(html) ?? [];
  if (home === undefined) throw new Error("the home page does not say its public address");
  return home;
}

/** The links of a page and what it loads; `isMeta` where only machines read it. */
function linksOf(html: string): readonly { readonly link: string; readonly isMeta: boolean }[] {
  return [...html.matchAll(/<([a-z][a-z\d-]*)\b([^>]*)>/g)].flatMap(
    ([, tag = "", attributes = ""]) => {
      const isMeta =
        tag === "link" && !/\brel="[^"]*\b(?:stylesheet|preload|icon|manifest)\b/.test(attributes);
      const links = [
        ...valuesOf(attributes, /\s(?:href|src|poster|action|data-href)="([^"]*)"/g),
        ...valuesOf(attributes, /\ssrcset="([^"]*)"/g).flatMap((set) =>
          set.split(",").map((each) => each.trim().split(/\s+/)[0] ?? ""),
        ),
        ...valuesOf(attributes, /\scontent="\d+;\s*url=([^"]*)"/g),
      ];
      return links.map((link) => ({ link, isMeta }));
    },
  );
}

function valuesOf(attributes: string, pattern: RegExp): readonly string[] {
  return [...attributes.matchAll(pattern)].map(([, value = ""]) => value.replaceAll("&amp;", "&"));
}

/** Asks this machine for `path` as a browser that knows the site under its host's name. */
function fetchFrom({ host, port }: Served, path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers: { host: `${host}:${port}` } }, (response) => {
      const parts: string[] = [];
      response.setEncoding("utf8").on("data", (part: string) => parts.push(part));
      response.on("end", () => {
        const ids = valuesOf(parts.join(""), /\sid="([^"]*)"/g);
        resolve({ status: response.statusCode ?? 0, ids: new Set(ids) });
      });
    }).on("error", reject);
  });
}
