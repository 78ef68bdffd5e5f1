import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { UsageError } from "../../src/cli/exit-code.ts";
import { findContent, readNow, readRequest } from "../../src/cli/request.ts";
import { makeContent } from "./scratch.ts";

describe("the clock of a command", () => {
  it.each([
    ["2025-05-15T19:27:00Z", "2025-05-15T19:27:00.000Z"],
    ["2025-05-15T19:27Z", "2025-05-15T19:27:00.000Z"],
    ["2025-05-15t19:27:00z", "2025-05-15T19:27:00.000Z"],
    ["2025-05-15T22:27:00+03:00", "2025-05-15T19:27:00.000Z"],
    ["2025-05-15T14:27:00-05:00", "2025-05-15T19:27:00.000Z"],
    ["2025-05-15T19:27:00.250Z", "2025-05-15T19:27:00.250Z"],
  ])("is --now %s", (now, iso) => {
    expect(new Date(readNow(now, "0")).toISOString()).toBe(iso);
  });

  it.each([
    "",
    "now",
    "2025-05-15",
    "2025-05-15T19:27:00",
    "2025-05-15 22:27 Kyiv",
    "1747337220",
    "2025-02-30T00:00:00Z",
    "2025-13-01T00:00:00Z",
    "2025-05-15T25:00:00Z",
    "2025-05-15T19:27:00+25:00",
    "0Z",
    "15 May 2025 22:27 +0300",
  ])("refuses --now %j", (now) => {
    expect(() => readNow(now, undefined)).toThrow(UsageError);
    expect(() => readNow(now, undefined)).toThrow(
      `--now takes a time such as 2025-05-15T19:27:00Z, not “${now}”.`,
    );
  });

  it.each([
    ["0", "1970-01-01T00:00:00.000Z"],
    ["1747337220", "2025-05-15T19:27:00.000Z"],
  ])("is SOURCE_DATE_EPOCH %s, in seconds, without --now", (epoch, iso) => {
    expect(new Date(readNow(undefined, epoch)).toISOString()).toBe(iso);
  });

  it.each(["1747337220.5", "-1", "yesterday", " ", "0x10", "1e9", "99999999999999999"])(
    "refuses the SOURCE_DATE_EPOCH %j",
    (epoch) => {
      expect(() => readNow(undefined, epoch)).toThrow(UsageError);
      expect(() => readNow(undefined, epoch)).toThrow("SOURCE_DATE_EPOCH takes whole seconds");
    },
  );

  it.each([undefined, ""])("is the computer's where SOURCE_DATE_EPOCH is %j", (epoch) => {
    const before = Date.now();
    const now = readNow(undefined, epoch);
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});

describe("the content folder of a command", () => {
  it.each([
    ["content", "content", "content"],
    ["./content", "content", "content"],
    ["content/", "content", "content"],
    ["./content//", "content", "content"],
    ["content/../content", "content", "content/../content"],
    [".", "", "."],
    ["./", "", "."],
  ])("%s is found from the caller's folder, and problems call it so", (content, inside, name) => {
    const { folder: callerFolder } = makeContent();
    expect(findContent({ content }, { callerFolder, projectFolder: "/project" })).toEqual({
      contentFolder: join(callerFolder, inside).replace(/\/$/, ""),
      contentName: name,
      projectFolder: "/project",
    });
  });

  it("may be an absolute path", () => {
    const { content } = makeContent();
    const found = findContent({ content }, { callerFolder: "/nowhere", projectFolder: "/project" });
    expect(found).toMatchObject({ contentFolder: content, contentName: content });
  });

  it.each(["nowhere", "content/site.yaml"])("cannot be %s, which is none", (content) => {
    const { folder: callerFolder } = makeContent();
    expect(() => findContent({ content }, { callerFolder, projectFolder: "/project" })).toThrow(
      new UsageError(`there is no folder ${content} (see --content).`),
    );
  });
});

describe("what a command builds", () => {
  const read = (options: Parameters<typeof readRequest>[0]) => {
    const { content, folder: callerFolder } = makeContent();
    return readRequest({ ...options, content }, { callerFolder, projectFolder: "/project" });
  };

  it.each([
    ["https://news.example", "https://news.example/"],
    ["http://news.example/a/b", "http://news.example/a/b/"],
    [undefined, undefined],
  ])("is for the address %s", (url, expected) => {
    expect(read({ content: "", ...(url === undefined ? {} : { url }) }).url).toBe(expected);
  });

  it.each(["news.example", "ftp://news.example/", "https://news.example/?a=1", ""])(
    "is not for the address %j",
    (url) => {
      expect(() => read({ content: "", url })).toThrow(
        new UsageError(`--url takes an address such as https://news.example/, not “${url}”.`),
      );
    },
  );

  it("shows drafts only where it is asked to", () => {
    expect(read({ content: "" }).withDrafts).toBe(false);
    expect(read({ content: "", drafts: true }).withDrafts).toBe(true);
  });

  it("has the clock of --now, or else that of the environment", () => {
    const before = process.env["SOURCE_DATE_EPOCH"];
    onTestFinished(() => {
      if (before === undefined) delete process.env["SOURCE_DATE_EPOCH"];
      else process.env["SOURCE_DATE_EPOCH"] = before;
    });
    process.env["SOURCE_DATE_EPOCH"] = "60";
    expect(read({ content: "" }).now).toBe(60_000);
    expect(read({ content: "", now: "1970-01-01T00:00:01Z" }).now).toBe(1000);
  });
});
