import { fileURLToPath } from "node:url";
import { createProgram } from "./program.ts";
import { explainError } from "./explain-error.ts";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

// Whoever reads the output, `head` for one, may have seen enough of it; the work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

// The one place that catches: an editor's slip gets a sentence, and only a bug of ours shows a stack.
try {
  const program = createProgram({ projectFolder, callerFolder: process.cwd() });
  process.chdir(projectFolder);
  await program.parseAsync(process.argv);
} catch (error) {
  const { text, exitCode } = explainError(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
}
