import { expect, test } from "vitest";
import { decodeAddress } from "../../src/content/decode-address.ts";

test("undoes percent-encoding", () => {
  expect(decodeAddress("/images/%D0%97%D0%B0%D0%BB.png")).toBe("/images/Зал.png");
});

test("leaves malformed percent-encoding as it is", () => {
  expect(decodeAddress("%E0%A4/%41")).toBe("%E0%A4/%41");
});
