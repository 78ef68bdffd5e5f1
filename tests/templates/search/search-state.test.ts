import { describe, expect, it } from "vitest";
import {
  formatState,
  isEmpty,
  parseState,
  type SearchState,
  withoutFilter,
} from "../../../templates/search/search-state.ts";

const NOTHING = { event: "", person: "", place: "", month: "" };

describe("the state of a search", () => {
  it.each<[address: string, state: SearchState]>([
    ["", { query: "", filters: NOTHING, order: "" }],
    ["?q=prisoner+exchange", { query: "prisoner exchange", filters: NOTHING, order: "" }],
    [
      "?q=%D0%9A%D0%B8%D1%97%D0%B2&event=talks&person=putin&place=kyiv&month=2025-05&sort=date",
      {
        query: "Київ",
        filters: { event: "talks", person: "putin", place: "kyiv", month: "2025-05" },
        order: "date",
      },
    ],
    ["?q=a&sort=oldest", { query: "a", filters: NOTHING, order: "oldest" }],
  ])("stands in the address as %s", (address, state) => {
    expect(parseState(address)).toEqual(state);
    expect(formatState(state)).toBe(address);
  });

  it("leaves aside what it does not know", () => {
    expect(parseState("?utm=1&q=%20a%20&sort=other")).toEqual({
      query: "a",
      filters: NOTHING,
      order: "",
    });
  });

  it("is empty where nothing narrows anything down, in whatever order", () => {
    expect(isEmpty(parseState("?sort=date"))).toBe(true);
    expect(isEmpty(parseState("?place=kyiv"))).toBe(false);
    expect(isEmpty(parseState("?q=a"))).toBe(false);
  });

  it("can do without one of its filters", () => {
    const state = parseState("?q=a&event=talks&month=2025-05");
    expect(formatState(withoutFilter(state, "event"))).toBe("?q=a&month=2025-05");
  });
});
