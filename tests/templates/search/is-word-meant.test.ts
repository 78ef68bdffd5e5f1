import { expect, it } from "vitest";
import { isWordMeant } from "../../../templates/search/is-word-meant.ts";

it.each([
  ["talks", "talk", true],
  ["studies", "study", true],
  ["Erdogan", "Erdoğan’s", true],
  ["crossing", "border-crossing,", true],
  ["border-crossing", "border-crossing", true],
  ["10.30pm", "10.30pm", true],
  ["300bn", "€300bn.", true],
  ["EU", "EU’s", true],
  ["delegationxyz", "delegation", true],
  ["Istambul", "is", false],
  ["Київ", "кит", false],
  ["Kyvi", "Kyiv", false],
  ["of", "or", false],
])("that “%s” means the word “%s” is %s", (typed, found, isMeant) => {
  expect(isWordMeant(typed, found)).toBe(isMeant);
});
