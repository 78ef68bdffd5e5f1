import type { Mistake } from "../problem.ts";

const SAVE = "Save the drawing again as plain SVG, or as a PNG.";

/** The mistake of a drawing in an encoding that browsers may read as something else than what was checked. */
export const ENCODING: Mistake = {
  rule: "svg-unreadable",
  message: "The drawing is not in UTF-8, or says that it is in another encoding.",
  writeInstead: ["Save the drawing again with the encoding UTF-8."],
};

/** The mistake of a drawing that defines entities, or takes definitions from elsewhere. */
export const DOCTYPE: Mistake = {
  rule: "svg-script",
  message: "What a DOCTYPE defines can hide scripts and addresses.",
  writeInstead: ["Remove the DOCTYPE with what it defines, or save the drawing as plain SVG."],
};

/** The mistake of a file that begins with another element than drawings do. */
export const ROOT: Mistake = {
  rule: "svg-unreadable",
  message: "This is no drawing: browsers show only what begins with `<svg>` in its namespace.",
  writeInstead: ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="…">'],
};

/** The mistake of a drawing whose elements stand in each other deeper than browsers follow. */
export const TOO_DEEP: Mistake = {
  rule: "svg-unreadable",
  message: "More than 256 elements stand in one another here, which browsers do not follow.",
  writeInstead: [SAVE],
};

/** The mistake of a text that is no XML from some place on, of which the parser said `why`. */
export function describeBroken(why: string): Mistake {
  const said = why.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
  return {
    rule: "svg-unreadable",
    message: `Browsers stop reading the drawing here: ${said}.`,
    writeInstead: [SAVE],
  };
}

/** The mistake of an element that no drawing needs. */
export function describeElement(name: string): Mistake {
  return {
    rule: "svg-script",
    message: `\`<${name}>\` has no place in a drawing: what it holds could run with the rights of the site’s own pages.`,
    writeInstead: [`Remove the element <${name}>, or save the drawing as plain SVG.`],
  };
}

/** The mistake of an instruction that makes browsers load or transform something. */
export function describeInstruction(target: string): Mistake {
  return {
    rule: "svg-script",
    message: `\`<?${target}?>\` has browsers load what can run scripts.`,
    writeInstead: ["Remove the instruction; styles can stand in <style>."],
  };
}
