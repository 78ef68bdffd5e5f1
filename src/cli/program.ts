import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Command, Option } from "commander";
import { EDITORS } from "./editor-link.ts";

/** Where the project's own files are, and the folder that the caller's relative paths start from. */
export interface Folders {
  readonly projectFolder: string;
  readonly callerFolder: string;
}

const content = (): Option =>
  new Option("--content <dir>", "folder of the content").default("content");
const now = (): Option =>
  new Option(
    "--now <time>",
    "the build’s clock, as ISO 8601 with an offset (or SOURCE_DATE_EPOCH)",
  );
const url = (): Option => new Option("--url <url>", "address of the site, in place of site.yaml’s");
const verify = (): Option =>
  new Option("--verify", "compare the folder with a clean build; it is not changed").conflicts([
    "explain",
    "shard",
  ]);

/** The commands with their options; each loads its own code only when it is called. */
export function createProgram(folders: Folders): Command {
  const { version } = JSON.parse(
    readFileSync(join(folders.projectFolder, "package.json"), "utf8"),
  ) as { version: string };
  const program = new Command("dateline")
    .description("Publishes Markdown recaps as a static news site, with every time by two clocks.")
    .version(version)
    .helpCommand(false)
    .showHelpAfterError("(add --help for the options)")
    .exitOverride();
  addSiteCommands(program, folders);
  addNext(program, folders);
  addDeskCommands(program, folders);
  addFileCommands(program, folders);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function addSiteCommands(program: Command, folders: Folders): void {
  program
    .command("build")
    .description("publish the content to a folder")
    .addOption(content())
    .option("--output <dir>", "folder to publish to", "_site")
    .addOption(now())
    .addOption(url())
    .option("--drafts", "show drafts and recaps under embargo too")
    .option("--clean", "use nothing that an earlier build left behind")
    .option("--no-search", "leave the search index as it is")
    .option("--ledger", "note in the content what is published, as `ledger: true` does")
    .option("--no-ledger", "do not, whatever site.yaml says")
    .option("--explain", "say of each file that changed why")
    .addOption(verify())
    .addOption(
      new Option("--shard <i/n>", "publish only the i-th of n parts of the site").conflicts([
        "explain",
        "verify",
      ]),
    )
    .action(async (options) => (await import("./build-command.ts")).runBuild(options, folders));
}

function addNext(program: Command, folders: Folders): void {
  program
    .command("next")
    .description("tell when a build would next change the site although the content has stayed")
    .addOption(content())
    .addOption(now())
    .addOption(
      new Option("--format <format>", "form of the time; cron, at and systemd are in UTC")
        .choices(["text", "json", "cron", "at", "systemd"])
        .default("text"),
    )
    .action(async (options) => (await import("./next-command.ts")).runNext(options, folders));
}

function addDeskCommands(program: Command, folders: Folders): void {
  program
    .command("check")
    .description(
      "print every problem in the content, or in some files of it, and what is against house style",
    )
    .argument("[files...]", "files to check, in place of all")
    .addOption(content())
    .addOption(now())
    .addOption(
      new Option("--format <format>", "form of the list")
        .choices(["text", "json", "github"])
        .default("text"),
    )
    .option(
      "--fix",
      "write an id for each point that has none, mend what is safe to mend, and show the changes",
    )
    .option(
      "--dates",
      "also note words that want a date, such as “on Friday”; with --fix, write it",
    )
    .option(
      "--clocks",
      "also note clocks that can be marked, such as “7pm Kyiv”; with --fix, mark them",
    )
    .option("--explain [rule]", "say what a rule of house style is about, or list them all")
    .option(
      "--published <ref>",
      "commit that was published last: each point changed since then needs a correction, or “minor”",
    )
    .action(async (files, options) =>
      (await import("./check-command.ts")).runCheck(options, folders, files),
    );
  program
    .command("start")
    .description("preview the site with drafts on this computer; saved edits show by themselves")
    .addOption(content())
    .addOption(now())
    .option("--port <number>", "port to serve on", "8080")
    .addOption(new Option("--editor <name>", "editor that problems link to").choices(EDITORS))
    .action(async (options) => (await import("./start-command.ts")).runStart(options, folders));
}

function addFileCommands(program: Command, folders: Folders): void {
  program
    .command("new")
    .description("begin a recap for now; asks for what is not told")
    .addOption(content())
    .addOption(now())
    .option("--event <id>", "event that the recap belongs to")
    .option("--title <text>", "headline")
    .option("--time <time>", "time of the recap, such as “2025-05-15 22:27 Kyiv”, in place of now")
    .option("--carry <ids>", "points of the event’s newest recap that go on: their ids, or all")
    .action(async (options) => (await import("./new-command.ts")).runNew(options, folders));
  program
    .command("mv")
    .description("rename a recap, an event, a person, a place, an organisation or an author")
    .argument(
      "<what...>",
      "file and new name without date and .md; or event, person, …, old id, new id",
    )
    .addOption(content())
    .option("--dry-run", "show what would change, and change nothing")
    .action(async (what, options) =>
      (await import("./move-command.ts")).runMove(what, options, folders),
    );
  program
    .command("import")
    .description("turn texts, lists, feeds and live blogs from elsewhere into recap files")
    .argument("<files...>", "files, each of which becomes one recap")
    .addOption(content())
    .requiredOption("--event <id>", "event that the recap belongs to")
    .addOption(
      new Option("--from <format>", "what the files are, where their looks do not tell")
        .choices(["auto", "text", "markdown", "wordpress", "superdesk", "atom", "rss"])
        .default("auto"),
    )
    .option("--date <date>", "day in the primary zone, as YYYY-MM-DD; texts and lists need it")
    .option("--zone <zone>", "whose clock times are of that say no zone, such as Kyiv or UTC")
    .option("--time <time>", "time of the recap, in place of that which the file gives")
    .option("--title <text>", "headline, in place of one made from the first development")
    .option("--out <file>", "file to write, in place of one named after the time and the title")
    .action(async (files, options) =>
      (await import("./import-command.ts")).runImport(files, options, folders),
    );
  addAdmin(program, folders);
  program
    .command("schema")
    .description("write JSON Schemas of the content’s files, and snippets, for editors")
    .option("--out <dir>", "folder to write to", ".vscode")
    .action(async (options) => (await import("./schema-command.ts")).runSchema(options, folders));
}

function addAdmin(program: Command, folders: Folders): void {
  program
    .command("admin")
    .description("write a web editor for people without git, as static files to serve as /admin/")
    .addOption(content())
    .option("--output <dir>", "folder to write to", "_admin")
    .option("--backend <name>", "where the content is kept, as Decap CMS names it", "github")
    .option("--repo <owner/name>", "repository of the content")
    .option("--branch <name>", "branch that is published", "main")
    .option("--auth <url>", "server that logs editors in")
    .option("--local [url]", "edit a repository on this computer, by decap-server")
    .option("--review", "keep what is written as drafts until somebody publishes it")
    .action(async (options) => (await import("./admin-command.ts")).runAdmin(options, folders));
}
