import { findClaim } from "../find-claim.ts";
import { findSentences } from "../find-sentences.ts";
import type { Passage } from "../prose.ts";
import type { Finding, Rule } from "../rule.ts";

// Whoever says so, and the words by which they do. Those who fight are not among them: an army that is named need not be the source.
const SAYING = [
  "sa(?:id|ys?|ying)|told|tell(?:s|ing)?|according|reports?|reported(?:ly)?|reporting|claim(?:s|ed|ing)?|announc(?:e[sd]?|ing)",
  "confirm(?:s|ed|ing)?|state(?:d|ments?)|stating|alleg(?:es?|ed|edly|ing|ations?)|accus(?:e[sd]?|ing|ations?)|acknowledg(?:e[sd]?|ing)",
  "admit(?:s|ted|ting)?|insist(?:s|ed|ing)?|den(?:y|ies|ied|ying)|warn(?:s|ed|ing)?|wr(?:ites?|ote|iting)|post(?:s|ed|ing)|add(?:s|ed|ing)",
  "describ(?:e[sd]?|ing)|declar(?:e[sd]?|ing|ations?)|cit(?:e[sd]?|ing)|estimat(?:e[sd]?|ing)|assert(?:s|ed|ing)?|maintain(?:s|ed)|testif(?:y|ies|ied)",
  "document(?:s|ed|ing)|record(?:s|ed)|verif(?:y|ies|ied)|publish(?:es|ed|ing)?|broadcast|tall(?:y|ies|ied)|counts?|counted|quoted|boasted|noted|spoke of",
];
const SOURCES =
  "officials?|ministry|ministries|general staff|governors?|mayors?|police|authorities|prosecutors?|spokes\\p{L}+|emergency services?|rescuers?|hospitals?|medics|doctors|witness(?:es)?|residents|survivors|relatives|monitors|observers|analysts|investigators|inquiry|investigation|court|agenc(?:y|ies)|media|news|reporters?|correspondents?|sources?|data|figures|toll|estimates|footage|video|photographs|images|UN|Reuters|AFP|AP|Tass|Interfax|Ukrinform|Suspilne|DeepState|ISW";
const ATTRIBUTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[...SAYING, SOURCES].join("|")})(?![\p{L}\p{N}])|[“"«‘]`,
  "iu",
);

const HINT =
  /\b(?:kill|wound|injur|dead|death|captur|recaptur|seiz|retook|retaken|overr[au]n|liberat|conquer|control)/i;

/** Finds points that tell of casualties or of ground that changed hands and do not say who says so. */
export const attribution: Rule = {
  id: "attribution",
  level: "note",
  isEnglish: true,
  summary: "claims of casualties or territory that are nobody’s",
  explanation: `Who was killed and who holds a town is what each side of a war tells in its own way, so a point that tells it names who
says so: a verb (“said”, “reported”, “claimed”), a source (“officials”, “the ministry”, “according to …”), a quotation or a
link anywhere in the point will do. Looked at are sentences that state a number of killed, wounded or injured, or where
they were, and those in which a place was captured, seized or taken control of. Sentences with a year in them are taken for history,
those with “if” or “would” for no claims. --fix leaves it to you.`,
  find: ({ points }) => points.flatMap(findIn),
};

/** The first claim of a point that says of none where it comes from. */
function findIn(passages: readonly Passage[]): readonly Finding[] {
  if (passages.some(({ text, hasLink }) => hasLink || ATTRIBUTION.test(text))) return [];
  // Most points tell of other things, and to take sentences apart is costly.
  for (const passage of passages.filter(({ own }) => HINT.test(own)))
    for (const { start, end } of findSentences(passage.own)) {
      const claim = findClaim(passage.own.slice(start, end));
      if (claim === undefined) continue;
      const message = `The point does not say who says so: “${claim.text.trim().replaceAll(/\s+/g, " ")}”.`;
      return [{ passage, start: start + claim.at, message }];
    }
  return [];
}
