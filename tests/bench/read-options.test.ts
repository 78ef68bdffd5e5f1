import { expect, test } from "vitest";
import { SCENARIOS } from "../../bench/contender.ts";
import { readOptions } from "../../bench/read-options.ts";

const PEERS = ["hugo", "eleventy"];

test("takes two sizes, five rounds, all peers and scenarios where nothing else is said", () => {
  const scenarios = SCENARIOS;
  const options = { recaps: [1000, 10_000], rounds: 5, peers: PEERS, scenarios, disk: undefined };
  expect(readOptions([], PEERS)).toEqual(options);
});

test("takes sizes, rounds, peers, scenarios and a disk", () => {
  const args = "--recaps 300 --rounds 7 --peers hugo --scenarios edit,cold --disk somewhere";
  expect(readOptions(args.split(" "), PEERS)).toEqual({
    recaps: [300],
    rounds: 7,
    peers: ["hugo"],
    scenarios: ["cold", "edit"],
    disk: "somewhere",
  });
});

test.each([
  [["--peers", "hugo,jekyll"], "--peers has no “jekyll”, only hugo, eleventy"],
  [["--scenarios", "warm"], "--scenarios has no “warm”, only cold, edit, add, nothing, template"],
  [["--rounds", "0"], "--rounds wants whole numbers, not “0”"],
  [["--recaps", "1000,many"], "--recaps wants whole numbers, not “many”"],
])("refuses %j", (args, message) => {
  expect(() => readOptions(args, PEERS)).toThrow(message);
});
