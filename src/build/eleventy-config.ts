/** What this project uses of the configuration object that Eleventy hands to a config function; Eleventy has no types. */
export interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(isUsed: boolean): void;
  addTemplate(path: string, template: object, data: object): void;
}

/** What this project uses of Eleventy itself. */
export interface EleventyInstance {
  disableLogger(): void;
  init(): Promise<void>;
  write(): Promise<unknown>;
}

/** Eleventy's constructor: the input folder, the output folder and the options. */
export type EleventyConstructor = new (
  input: string,
  output: string,
  options: {
    readonly configPath: false;
    readonly quietMode: boolean;
    readonly config: (config: EleventyConfig) => void;
  },
) => EleventyInstance;
