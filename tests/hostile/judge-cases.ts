import { deskWith, type Texts } from "./desk.ts";
import { judgeDesk } from "./judge-desk.ts";

/**
 * What is wrong with how the files `texts` are taken, which may hold anything: those that are refused are taken out, and the site of
 * the others is rendered. There are no problems among the others, but that names and addresses may be those of one another.
 */
export function judgeCases(texts: Texts): readonly string[] {
  const { problems, faults } = judgeDesk(deskWith(texts));
  if (problems.length === 0) return faults;
  const refused = new Set(problems.map(({ file }) => file));
  const accepted = Object.entries(texts).filter(([file]) => !refused.has(`content/${file}`));
  const rest = judgeDesk(deskWith(Object.fromEntries(accepted)));
  const left = rest.problems.map(({ file, rule }) => `${file} has the problem ${rule} left`);
  return [...faults, ...rest.faults, ...left];
}
