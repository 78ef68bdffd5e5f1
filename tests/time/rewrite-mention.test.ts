import { expect, test } from "vitest";
import { readClockMentions } from "../../src/time/read-clock-mentions.ts";
import { rewriteMention, writeLike } from "../../src/time/rewrite-mention.ts";

test.each([
  ["7pm", 20, 0, "8pm"],
  ["7pm", 8, 0, "8am"],
  ["7pm", 20, 30, "8.30pm"],
  ["7.30pm", 20, 0, "8pm"],
  ["7.00pm", 20, 0, "8.00pm"],
  ["7:30pm", 20, 15, "8:15pm"],
  ["7 p.m.", 8, 5, "8.05 a.m."],
  ["7 PM", 8, 0, "8 AM"],
  ["11pm", 0, 0, "midnight"],
  ["11am", 12, 0, "midday"],
  ["midnight", 1, 0, "1am"],
  ["noon", 13, 30, "1.30pm"],
  ["noon", 0, 0, "midnight"],
  ["19:00", 8, 5, "08:05"],
  ["7:00", 8, 5, "8:05"],
  ["19.00", 0, 0, "00.00"],
])("like %s, %d:%d is %s", (sample, hour, minute, text) => {
  expect(writeLike(sample, { hour, minute })).toBe(text);
});

test("a mention is rewritten with its zone and its weekday, and the other words stay", () => {
  const text = "At 10.45 p.m. on Sunday, EST time.";
  const [mention] = readClockMentions(text);
  if (mention === undefined) throw new Error("there is no clock");
  const shown = { clock: { hour: 0, minute: 15 }, zoneName: "EDT", weekday: "Monday" };
  expect(rewriteMention(text, mention, shown)).toBe("12.15 a.m. on Monday, EDT time");
});
