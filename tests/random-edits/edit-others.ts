import { add, remove, replace } from "./amend.ts";
import { anyAuthor, anyPage, anyProse, anyTitle } from "./drafts.ts";
import type { Edit } from "./state.ts";

/** Adds an author. */
export const addAuthor: Edit = ({ desk }, chance) => {
  const author = anyAuthor(desk, chance);
  return { desk: add(desk, "authors", author), what: `add the author ${author.id}` };
};

/** Changes what is said of an author, or its id. */
export const editAuthor: Edit = ({ desk }, chance) => {
  if (desk.authors.length === 0) return undefined;
  const author = chance.pick(desk.authors);
  const said = { ...anyAuthor(desk, chance), key: author.key };
  const edited = chance.happens(0.7) ? { ...said, id: author.id } : said;
  const next = { ...desk, nextKey: desk.nextKey + 1 };
  return {
    desk: replace(next, "authors", edited),
    what: `change of the author ${author.id}, now ${edited.id}`,
  };
};

/** Deletes an author. */
export const deleteAuthor: Edit = ({ desk }, chance) => {
  if (desk.authors.length === 0) return undefined;
  const { key, id } = chance.pick(desk.authors);
  return { desk: remove(desk, "authors", key), what: `delete the author ${id}` };
};

/** Adds a plain page. */
export const addPage: Edit = ({ desk }, chance) => {
  const page = anyPage(desk, chance);
  return page && { desk: add(desk, "pages", page), what: `add the page ${page.id}` };
};

/** Changes a plain page’s text, or its title, which every page shows. */
export const editPage: Edit = ({ desk }, chance) => {
  if (desk.pages.length === 0) return undefined;
  const page = chance.pick(desk.pages);
  const change = chance.happens(0.7)
    ? { prose: anyProse(desk, chance) }
    : { title: anyTitle(chance) };
  return {
    desk: replace(desk, "pages", { ...page, ...change }),
    what: `change of the page ${page.id}: ${Object.keys(change).join()}`,
  };
};

/** Gives a plain page another id, or deletes it. */
export const movePage: Edit = ({ desk }, chance) => {
  if (desk.pages.length === 0) return undefined;
  const page = chance.pick(desk.pages);
  const other = anyPage(desk, chance);
  if (other === undefined || chance.happens(0.5))
    return { desk: remove(desk, "pages", page.key), what: `delete the page ${page.id}` };
  return {
    desk: replace(desk, "pages", { ...page, id: other.id }),
    what: `rename the page ${page.id} to ${other.id}`,
  };
};

/** Puts another image of another size in the place of one, or of the same size where only the bytes change. */
export const editImage: Edit = ({ desk }, chance) => {
  const changed = chance.pick(desk.images);
  const side = chance.happens(0.3) ? {} : { width: 8 + chance.below(40) };
  const image = { ...changed, ...side, grain: changed.grain + 1 };
  return {
    desk: { ...desk, images: desk.images.map((each) => (each === changed ? image : each)) },
    what: `replace the image ${image.name}`,
  };
};
