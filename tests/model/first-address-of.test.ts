import { expect, it } from "vitest";
import { firstAddressOf } from "../../src/model/first-address-of.ts";
import { eventOf, markdownText, siteOf } from "./content-of.ts";

it("ids stay: they are made from the first address of an event", () => {
  const files = {
    "events/talks.md": markdownText({ title: "T", "moved-from": "[/events/a/, /events/b/]" }),
  };
  expect(firstAddressOf(eventOf(siteOf(files), "talks"))).toBe("/events/a/");
  expect(firstAddressOf(eventOf(siteOf(), "talks"))).toBe("/events/talks/");
});
