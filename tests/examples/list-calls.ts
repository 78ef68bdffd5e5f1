import type { Command } from "commander";

/** The calls of `npx dateline` in `text`, each as its words. */
export function listCalls(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\bnpx dateline ([^\n"'|&;]+)/g)].map(([, words = ""]) =>
    words.trim().split(/\s+/),
  );
}

/** What is wrong with a call: a command or an option that `program` does not have; “” where nothing is. */
export function findFault(program: Command, [name = "", ...words]: readonly string[]): string {
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined) return `there is no command ${name}`;
  const options = words.filter((word) => word.startsWith("--"));
  const known = new Set(command.options.map(({ long }) => long));
  const unknown = options.filter((option) => !known.has(option.replace(/=.*/, "")));
  return unknown.length === 0 ? "" : `${name} has no ${unknown.join(", ")}`;
}
