/** `env` without what tells git of another repository, as it does in a hook, and without what makes it answer otherwise. */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || isConfig(name));
  return { ...Object.fromEntries(kept), LC_ALL: "C" };
}

/** Whether `name` says which files configure git: what these allow, such as whose folders are trusted, still holds. */
function isConfig(name: string): boolean {
  return name === "GIT_CONFIG_GLOBAL" || name === "GIT_CONFIG_SYSTEM";
}
