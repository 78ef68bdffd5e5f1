/** A sentence in parts, with things of the caller’s between them: markup on a page, text in a twin. A language orders them. */
export type Sentence<T> = readonly (string | T)[];
