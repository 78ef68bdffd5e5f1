import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { LOCAL_FONTS } from "../../../src/build/fonts/local-font.ts";

it("every stand-in stands in the style sheet, behind the font that it stands for", () => {
  const file = fileURLToPath(new URL("../../../templates/styles/tokens.css", import.meta.url));
  const tokens = readFileSync(file, "utf8");
  for (const { family, standsFor } of LOCAL_FONTS) {
    expect(tokens).toContain(`"${family}"`);
    expect(tokens.indexOf(`"${family}"`)).toBeGreaterThan(tokens.indexOf(standsFor));
  }
});
