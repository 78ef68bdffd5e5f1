const SMALL =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY_OR_MONTH = `${MONTH}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday`;
// A number of people or places, not a date, a clock or a length of time.
const ABOUT =
  "at least|more than|about|around|nearly|almost|up to|over|some|another|a further|as many as|no fewer than|a";
const MANY = "dozens?|hundreds?|thousands?|scores";
const NUMBER = String.raw`(?:(?:${eitherCase(ABOUT)})\s+)?(?:\d[\d,.]*(?:\s+(?:thousand|hundred))?|${eitherCase(`${SMALL}|${MANY}`)})(?![\p{L}\p{N}–-]|:|[.,]\d|\s*(?:%|per cent|percent|[ap]m\b)|\s+(?:${MONTH}|minutes?|hours?|days?|weeks?|months?|years?|times|birds)\b)`;
const PLACE = String.raw`(?!(?:${DAY_OR_MONTH})\b)\p{Lu}\p{L}+(?![’']s)`;
const KIND =
  "villages?|towns?|cit(?:y|ies)|settlements?|districts?|regions?|areas?|islands?|ports?|airports?|bridges?|hamlets?|suburbs?|outskirts|square";
const ABOUT_PLACE = String.raw`(?:(?:the|an?|all|most|parts?|much|of|key|nearby|strategic|eastern|western|northern|southern|central|occupied|border|frontline|mining|industrial|whole|entire|both|${KIND})\s+){0,7}`;
// Behind one of these a participle describes a noun: “the captured soldiers”, “1,000 wounded prisoners”.
const NO_VERB = String.raw`(?<!\b(?:the|an?|of|for|with|from|its|their|his|her|our|all|any|these|those|more|other|severely|seriously|critically|badly)\s+)(?<!\p{N}\s+)`;
const BE = "was|were|been|being|are|is";

const CLAIMS = [
  `(?:killed|wounded|injured|killing|wounding|injuring)\\s+${NUMBER}`,
  String.raw`${NUMBER}(?:\s+\p{L}[\p{L}’-]*){0,5}?\s+(?:${BE})\s+(?:(?:also|reportedly|later)\s+)?(?:killed|wounded|injured|dead|captured)\b`,
  String.raw`(?:left|leaving|leaves|with)\s+${NUMBER}(?:\s+\p{Ll}+){0,3}?\s+(?:dead|killed|wounded|injured)(?=\s*(?:[.,;:)]|$)|\s+(?:in|by|when|after|as|at|near|during|across|overnight)\b|\s+and\s+${NUMBER})`,
  String.raw`(?:${BE})\s+(?:killed|wounded|injured)\b[^.;]{0,60}?\b(?:in|near|at|outside|around|across)\s+${ABOUT_PLACE}${PLACE}`,
  String.raw`(?:deaths?|killing|wounding)\s+of\s+${NUMBER}`,
  String.raw`${NO_VERB}(?:captured|recaptured|seized|retook|retaken|overran|overrun|liberated|conquered)\s+${ABOUT_PLACE}(?:${PLACE}|${NUMBER}\s+(?:\p{Ll}+\s+){0,2}(?:${KIND})\b)`,
  String.raw`(?:took|taken|takes|taking|gained|gaining|seized|seizing|won|wrested|established)\s+(?:full\s+|complete\s+|partial\s+)?control\s+(?:of|over)\s+${ABOUT_PLACE}(?:${PLACE}|${NUMBER})`,
  String.raw`(?:${KIND})(?:\s+of)?\s+${PLACE}\s+(?:${BE}|has\s+been|had\s+been|have\s+been)\s+(?:captured|recaptured|seized|retaken|overrun|liberated|conquered)\b`,
].map((claim) => new RegExp(String.raw`(?<![\p{L}\p{N}])${claim}`, "u"));

// History, and what is not said to have happened.
const NO_CLAIM =
  /(?<![\p{L}\p{N}])(?:(?:1[89]|20)\d\d|no one|if|would|could|might|may|whether|unless|never|attention|imagination|mood|moment|initiative|opportunity|chance|headlines|on (?:camera|film|video|tape))(?![\p{L}\p{N}])/iu;

/** The first words of a sentence that claim casualties or ground, and where they stand in it. */
export function findClaim(
  sentence: string,
): { readonly at: number; readonly text: string } | undefined {
  if (NO_CLAIM.test(sentence)) return undefined;
  return CLAIMS.flatMap((claim) => {
    const found = claim.exec(sentence);
    return found === null ? [] : [{ at: found.index, text: found[0] }];
  }).toSorted((a, b) => a.at - b.at)[0];
}

/** The alternatives `words`, each with a small or a capital letter first. */
function eitherCase(words: string): string {
  return words.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
