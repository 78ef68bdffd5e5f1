import { expect, test } from "vitest";
import type { ClockClaim } from "../../src/time/opener-claim.ts";
import { parseOpener } from "../../src/time/parse-opener.ts";
import { kyivMoscow } from "./kyiv-moscow.ts";

/** A claim in short: `before 22:30 Kyiv`, with the weekday behind it and `-` where no zone is named. */
function brief({ clock, qualifier, weekday, zoneName }: ClockClaim): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  const words = [qualifier, `${pad(clock.hour)}:${pad(clock.minute)}`, zoneName ?? "-", weekday];
  return words.filter((word) => word !== undefined).join(" ");
}

function claimsOf(text: string): readonly string[] {
  return parseOpener(text, kyivMoscow.zones)?.claims.map(brief) ?? [];
}

test.each([
  ["It is 6.30am in Ukraine. Here’s where we stand right now:", ["exact 06:30 Ukraine"]],
  ["It’s 12 p.m. in Kyiv. Here’s what you need to know", ["exact 12:00 Kyiv"]],
  ["It's 9pm in Kyiv. Here's where we stand:", ["exact 21:00 Kyiv"]],
  ["It is nearly 3am in Kyiv and I am logging off", ["before 03:00 Kyiv"]],
  ["This is where things stand in Ukraine as of 3.30am.", ["exact 03:30 -"]],
  ["Where things stand as of 3am in Kyiv", ["exact 03:00 Kyiv"]],
  [
    "Latest major developments, 1 a.m., Moscow time (5 p.m. New York time)",
    ["exact 01:00 Moscow", "exact 17:00 New York"],
  ],
  ["It began around 3am local time (1am GMT).", ["around 03:00 local", "around 01:00 GMT"]],
  [
    "It began at about 03:00 UTC (06:00 Moscow time, UTC+3).",
    ["around 03:00 UTC", "around 06:00 Moscow"],
  ],
])("reads the clocks seen in the field: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It’s nearly 10.30pm in Kyiv and Moscow.", ["before 22:30 Kyiv", "before 22:30 Moscow"]],
  ["It’s 9.30pm in Kyiv and 10.30pm in Moscow.", ["exact 21:30 Kyiv", "exact 22:30 Moscow"]],
  [
    "It’s just after 11pm on Sunday in Kyiv and midnight on Monday in Moscow.",
    ["after 23:00 Kyiv Sunday", "after 00:00 Moscow Monday"],
  ],
  ["It’s 12.30pm in Lord Howe and New York.", ["exact 12:30 Lord Howe", "exact 12:30 New York"]],
  ["It’s 22:30 in Kyiv and 23:30 in Moscow.", ["exact 22:30 Kyiv", "exact 23:30 Moscow"]],
])("reads what the site itself writes: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["midnight", "00:00"],
  ["Midday", "12:00"],
  ["noon", "12:00"],
  ["12am", "00:00"],
  ["12.05am", "00:05"],
  ["12pm", "12:00"],
  ["1am", "01:00"],
  ["11.59pm", "23:59"],
  ["10:30pm", "22:30"],
  ["10.30 p.m.", "22:30"],
  ["10 PM", "22:00"],
  ["00:00", "00:00"],
  ["06:05", "06:05"],
  ["23:59", "23:59"],
])("reads the clock %s as %s", (clock, figures) => {
  expect(claimsOf(`It’s ${clock} in Kyiv.`)).toEqual([`exact ${figures} Kyiv`]);
});

test.each(["0am", "13pm", "9.60pm", "24:00", "25:10", "23:60", "five o’clock", "UTC+03:00"])(
  "takes %s for no clock",
  (text) => {
    expect(parseOpener(`It’s ${text} in Kyiv.`, kyivMoscow.zones)).toBeUndefined();
  },
);

test.each([
  ["nearly", "before"],
  ["Nearly", "before"],
  ["almost", "before"],
  ["approaching", "before"],
  ["coming up to", "before"],
  ["just after", "after"],
  ["just gone", "after"],
  ["just past", "after"],
  ["around", "around"],
  ["about", "around"],
  ["exactly", "exact"],
])("“%s” says that the moment lies on the side: %s", (words, qualifier) => {
  expect(claimsOf(`It’s ${words} 6am in Kyiv.`)).toEqual([`${qualifier} 06:00 Kyiv`]);
});

test("the second clock shares the first one's qualifier unless it has its own", () => {
  expect(claimsOf("It’s nearly 9pm in Kyiv and 10pm in Moscow.")[1]).toBe("before 22:00 Moscow");
  expect(claimsOf("It’s nearly 9pm in Kyiv and just after 10pm in Moscow.")[1]).toBe(
    "after 22:00 Moscow",
  );
});

test.each([
  ["It’s 9pm Kyiv time.", ["exact 21:00 Kyiv"]],
  ["It’s 9pm Kyiv and Moscow.", ["exact 21:00 Kyiv", "exact 21:00 Moscow"]],
  ["It’s 9pm in Kyiv and in Moscow.", ["exact 21:00 Kyiv", "exact 21:00 Moscow"]],
  ["It’s 9pm Sunday in Kyiv.", ["exact 21:00 Kyiv Sunday"]],
  ["It’s 9pm in Kyiv on Sunday.", ["exact 21:00 Kyiv Sunday"]],
  ["It’s 9pm on Sunday.", ["exact 21:00 - Sunday"]],
  ["It’s 9pm.", ["exact 21:00 -"]],
])("finds the zone and the weekday of: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each(["It’s 9pm in Kyiv and Moscow is quiet.", "It’s 9pm in Kyiv and Putin has left."])(
  "does not take the subject of the next clause for a zone: %s",
  (text) => {
    expect(claimsOf(text)).toEqual(["exact 21:00 Kyiv"]);
  },
);

test.each(["", "Good evening from Kyiv.", "Russia fired 12 missiles.", "A $3.5m grant"])(
  "finds no opener in “%s”",
  (text) => {
    expect(parseOpener(text, kyivMoscow.zones)).toBeUndefined();
  },
);

test.each([
  [
    "It’s nearly 10.30pm in Kyiv and Moscow. Here’s a recap:",
    "It’s nearly 10.30pm in Kyiv and Moscow.",
  ],
  ["It’s 12 p.m. in Kyiv. Here’s a recap:", "It’s 12 p.m. in Kyiv."],
  ["It’s 6 a.m. Here’s a recap:", "It’s 6 a.m."],
  ["Good morning. It’s 6am in Kyiv. Here’s a recap:", "Good morning. It’s 6am in Kyiv."],
  ["It’s 6am. Here’s a recap:", "It’s 6am."],
])("parts the sentence with the clock from the rest: %s", (text, sentence) => {
  expect(parseOpener(text, kyivMoscow.zones)).toMatchObject({ sentence, rest: "Here’s a recap:" });
});

test("an opener that is one sentence has no rest", () => {
  const text = "It is nearly 3am in Kyiv and I am logging off";
  expect(parseOpener(text, kyivMoscow.zones)).toMatchObject({ sentence: text, rest: "" });
});

test.each([
  "It’s 6am in Kyiv. Blasts were heard at 4am in Odesa.",
  "It’s 6 a.m. in Kyiv. At 4 a.m. there were blasts.",
])("leaves the clocks of later sentences alone: %s", (text) => {
  expect(claimsOf(text)).toEqual(["exact 06:00 Kyiv"]);
});

test.each([
  "It’s 6am. Blasts were heard at 4am in Odesa.",
  "It’s 6 a.m. Blasts were heard at 4am in Odesa.",
  "It’s 6am. Overnight, Russia fired 70 drones.",
  "It’s 6 a.m. Overnight, Russia fired 70 drones.",
])("ends the sentence at the full stop behind a clock without a zone: %s", (text) => {
  expect(claimsOf(text)).toEqual(["exact 06:00 -"]);
});
