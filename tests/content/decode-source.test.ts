import { expect, test } from "vitest";
import { decodeSource } from "../../src/content/decode-source.ts";
import { placesOf } from "./content-samples.ts";
import { rawFileOf } from "./problem-fixture.ts";

function decode(bytes: Uint8Array | string) {
  return decodeSource(rawFileOf("recaps/a.md", Buffer.from(bytes)));
}

test.each([
  ["line breaks of Windows", "a\r\nb\r\n", "a\nb\n"],
  ["line breaks of old Macs", "a\rb", "a\nb"],
  ["a byte-order mark", "\uFEFFa", "a"],
  ["letters of any language", "Київ, Москва, 北京 😀", "Київ, Москва, 北京 😀"],
  ["a replacement character that was typed", "a\uFFFDb", "a\uFFFDb"],
  [
    "tabs, soft hyphens and marks of direction that turn nothing",
    "\ta\u00AD\u200Fb",
    "\ta\u00AD\u200Fb",
  ],
])("reads %s", (_, bytes, text) => {
  const { source, problems } = decode(bytes);
  expect(source?.text).toBe(text);
  expect(problems).toEqual([]);
});

test.each([
  ["at the first wrong byte", [0x61, 0x0a, 0x62, 0xff, 0x63], "2:2 not-utf-8"],
  ["at a letter that is cut off", [0x61, 0xd0], "1:2 not-utf-8"],
  ["at a letter in more bytes than it needs", [0xc0, 0x80], "1:1 not-utf-8"],
])("refuses bytes that are not UTF-8, %s", (_, bytes, place) => {
  const { source, problems } = decode(Uint8Array.from(bytes));
  expect(source).toBeUndefined();
  expect(placesOf(problems)).toEqual([place]);
});

test("refuses a file that was too large to be read", () => {
  const { source, problems } = decode("a".repeat(1_048_577));
  expect(source).toBeUndefined();
  expect(placesOf(problems)).toEqual(["1:1 file-too-large"]);
  expect(decode("a".repeat(1_048_576)).problems).toEqual([]);
});

test.each(["\u202A", "\u202E", "\u2066", "\u2069"])("finds the turning mark %j", (mark) => {
  const { source, problems } = decode(`one\ntw${mark}o${mark}`);
  expect(source).toBeDefined();
  expect(placesOf(problems)).toEqual(["2:3 bidi-control"]);
  expect(problems[0]?.writeInstead).toEqual(["two"]);
});

test.each(["\0", "\b", "\u001B", "\u007F", "\u0085"])("finds the control character %j", (mark) => {
  expect(placesOf(decode(`a${mark}`).problems)).toEqual(["1:2 control-character"]);
});
