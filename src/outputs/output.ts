import type { Url } from "../model/urls.ts";

/** One file of the site. `source` is the file that problems about its address name. */
export interface Output {
  readonly url: Url;
  readonly source: string;
  readonly render: () => string;
}

/** One file of the site that is a copy of another, `file`, given by its whole path. */
export interface Copy {
  readonly url: Url;
  readonly source: string;
  readonly file: string;
}

/** Every file of the site. */
export interface SiteFiles {
  readonly outputs: readonly Output[];
  readonly copies: readonly Copy[];
}
