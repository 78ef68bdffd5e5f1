// @ts-check
// Where Dateline is installed as a package, a process and each of its threads begin with this: Node strips no types there.
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.js";
import { registerTypes } from "./type-hook.js";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
registerTypes(".ts", cacheFolder(projectFolder, "ts"));
