/** The part of Eleventy that this project uses; the package itself carries no types. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    setUseGitIgnore(use: boolean): void;
    setTemplateFormats(formats: readonly string[]): void;
    addExtension(extension: string | readonly string[], options: {
      readonly key: string;
      compile(): (this: { defaultRenderer(data: unknown): Promise<never> }, data: never) => Promise<string>;
    }): void;
    addGlobalData(name: string, data: unknown): void;
    setQuietMode(quiet: boolean): void;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options: {
      readonly configPath: string;
      readonly pathPrefix?: string;
      readonly quietMode?: boolean;
      readonly config?: (eleventy: UserConfig) => void | Promise<void>;
    });
    write(): Promise<unknown>;
    /** Renders all pages and writes none. */
    toJSON(): Promise<unknown>;
  }
}
