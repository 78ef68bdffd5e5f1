import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { dump } from "js-yaml";
import { buildDecapConfig } from "../content/decap/build-config.ts";
import { fetchDecap } from "./fetch-decap.ts";
import { loadContent } from "./load-content.ts";
import type { Folders } from "./program.ts";
import type { SiteArguments } from "./request.ts";

/** The options of `admin`, as typed. */
export interface AdminArguments extends Pick<SiteArguments, "content"> {
  readonly output: string;
  readonly backend: string;
  readonly branch: string;
  readonly repo?: string;
  readonly auth?: string;
  readonly local?: string | true;
  readonly review?: boolean;
}

const LOCAL_URL = "http://localhost:8081/api/v1";

/** Writes the web editor, Decap CMS set up for the content’s own schemas, as static files. */
export async function runAdmin(options: AdminArguments, folders: Folders): Promise<void> {
  const { content, folder } = loadContent(options, folders);
  const { backend, branch, repo, auth, local, review } = options;
  const config = buildDecapConfig({
    settings: content.settings,
    contentPath: findContentPath(folder),
    backend: { name: backend, branch, ...(repo && { repo }), ...(auth && { base_url: auth }) },
    localUrl: local === true ? LOCAL_URL : local,
    isReviewed: review === true,
  });
  const output = resolve(folders.callerFolder, options.output);
  const decap = await fetchDecap(folders.projectFolder);
  mkdirSync(output, { recursive: true });
  for (const [name, bytes] of decap) writeFileSync(join(output, name), bytes);
  writeFileSync(join(output, "config.yml"), dump(config, { lineWidth: -1 }));
  writeFileSync(join(output, "index.html"), PAGE);
  process.stdout.write(`wrote the web editor to ${options.output}: serve it as /admin/\n`);
}

/** The path of the content folder in its repository; where there is none, in the folder around it. */
function findContentPath(folder: string): string {
  const path = relative(findRoot(folder), folder);
  return path.split(sep).join("/");
}

function findRoot(folder: string): string {
  try {
    return execFileSync("git", ["rev-parse", "--show-toplevel"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return resolve(folder, "..");
  }
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Editing</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
</head>
<body>
<noscript>The web editor is a script. Without one, edit the files and commit them.</noscript>
<script src="decap-cms.js"></script>
</body>
</html>
`;
