declare const htmlBrand: unique symbol;

/** Markup that is safe to put on a page as it is: only the Markdown renderer makes it. */
export type Html = string & { readonly [htmlBrand]: true };
