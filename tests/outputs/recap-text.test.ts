import { describe, expect, it } from "vitest";
import { renderRecapText } from "../../src/outputs/recap-text.ts";
import { newestOf, recapText, siteOf } from "../model/content-of.ts";
import { richSite } from "./rich-recap.ts";

/** The text twin of the only recap of `site`. */
function textOf(site: ReturnType<typeof siteOf>): string {
  return renderRecapText({ recap: newestOf(site), settings: site.settings });
}

describe("the text twin of a recap", () => {
  it("is the title, the clocks, the opener, the body, the authors, the corrections, the sources and the address", () => {
    expect(textOf(richSite())).toBe(`Delegations meet

11.30pm Kyiv (12.30am Thursday Moscow), Wednesday 15 January 2025
Updated 9am Kyiv (10am Moscow), Thursday 16 January 2025

It’s 11.30pm on Wednesday in Kyiv and 12.30am on Thursday in Moscow.
Here’s a recap of the latest developments:

The talks

- They met, both sides said.
  See what followed.

- They parted. They will meet again.
  Sources: An agency: “The two meet”, https://agency.example/two (archived copy https://archive.example/two; seen 10.30pm Kyiv (11.30pm Moscow), Wednesday 15 January 2025); A radio (seen 15 January 2025)

Nothing else is known.

On the radio.

Night desk

Correction, 8am Kyiv (9am Moscow), Thursday 16 January 2025: The first version said they had not.

Sources: Both sides, https://sides.example/; A radio

https://host.example/desk/2025/01/15/meeting/
`);
  });

  it("leaves no gap where the recap has no opener, update or correction", () => {
    const site = siteOf({
      "recaps/bare.md": recapText({ time: "2025-05-15 22:27 Kyiv", opener: "false" }),
    });
    expect(textOf(site)).toBe(`They meet

10.27pm Kyiv and Moscow, Thursday 15 May 2025

- They met, both sides said.

https://desk.example/2025/05/15/bare/
`);
  });

  it("has words as they are, without markup or entities", () => {
    const site = siteOf({
      "recaps/plain.md": recapText(
        { time: "2025-05-15 22:27 Kyiv", title: "'5 < 6 & <b>so on</b>'" },
        "- They said: 5 < 6 & *so* on.\n",
      ),
    });
    expect(textOf(site)).toContain("5 < 6 & <b>so on</b>\n");
    expect(textOf(site)).toContain("- They said: 5 < 6 & so on.\n");
  });

  it("has the date of words behind them, which the words alone do not tell once they are old", () => {
    const site = siteOf({
      "recaps/dated.md": recapText(
        { time: "2025-05-15 22:27 Kyiv" },
        "## For [Friday]{on=2025-05-16}\n\n- They met [on Monday]{on=2025-05-12}, and will [on Friday]{on=2025-05-16}.\n\n  Or [tomorrow]{on=2025-05-16}.\n\nSo [today]{on=2025-05-15}.\n",
      ),
    });
    expect(textOf(site)).toContain(
      "For Friday (16 May 2025)\n\n- They met on Monday (12 May 2025), and will on Friday (16 May 2025).\n  Or tomorrow (16 May 2025).\n\nSo today (15 May 2025).\n",
    );
  });

  it("has what is to be known of a quotation behind it", () => {
    const site = siteOf({
      "recaps/quoted.md": recapText(
        {
          time: "2025-05-15 22:27 Kyiv",
          sources: "[{ publisher: A radio, point: a, excerpt: We will meet again. }]",
        },
        "- “We may meet again” [on Friday]{on=2025-05-16}, they said. {#a}\n",
      ),
    });
    expect(textOf(site)).toContain(
      "- “We may meet again” (wording unverified) on Friday (16 May 2025), they said.\n  Source: A radio\n",
    );
    expect(textOf(site)).not.toContain("We will");
  });
});
