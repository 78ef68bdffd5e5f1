import { describe, expect, it } from "vitest";
import { homeUrl } from "../../src/model/urls.ts";
import { makeOutput } from "../../src/outputs/output.ts";

const place = { url: homeUrl, source: "a test" };

function renderTitle({ title }: { readonly title: string }): string {
  return `<h1>${title}`;
}

function renderHeading({ title }: { readonly title: string }): string {
  return `<h2>${title}`;
}

describe("an output", () => {
  it("stands where it is told, and renders what it is made of", () => {
    const output = makeOutput(place, { title: "A desk" }, renderTitle);
    expect([output.url, output.source]).toEqual(["/", "a test"]);
    expect(output.render()).toBe("<h1>A desk");
  });

  it("has the fingerprint of what it is made of, and of what makes it", () => {
    const of = (title: string, render = renderTitle): string =>
      makeOutput(place, { title }, render).fingerprint();
    expect(of("A desk")).toBe(of("A desk"));
    expect(of("A desk")).not.toBe(of("Another desk"));
    expect(of("A desk")).not.toBe(of("A desk", renderHeading));
  });

  it("is neither rendered nor compared before that is asked for", () => {
    const inputs = {
      get title(): string {
        throw new Error("The title was read.");
      },
    };
    const output = makeOutput(place, inputs, renderTitle);
    expect(output.render).toThrow("The title was read.");
    expect(output.fingerprint).toThrow("The title was read.");
  });
});
