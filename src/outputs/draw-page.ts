import type { VNode } from "preact";
import type { PageContext } from "../../templates/page-context.ts";
import type { Url } from "../model/urls.ts";
import { makeOutput, type Output, type OutputPlace } from "./output.ts";
import { createPlaceContext } from "./place-context.ts";
import { choosePictures, type Pictures } from "./picture.ts";
import { renderDocument, renderPage } from "./render-page.ts";

/** A view of a page: its subject and what every page is drawn from in, markup out. */
type Template<S> = (props: S & { readonly context: PageContext }) => VNode;

/** Makes the page at `place`, drawn by `template` from `subject`, which shows the images `images`. */
export type Draw = <S extends object>(
  place: OutputPlace & { readonly images?: readonly string[] },
  template: Template<S>,
  subject: S,
) => Output;

/** What makes pages that are drawn from `context` and show images in the forms `pictures`. */
export function createDraw({ context, pictures }: DrawIngredients): Draw {
  const placeContext = createPlaceContext(context);
  return ({ url, source, images = [] }, template, subject) => {
    const page: PageInputs<typeof subject> = {
      template,
      subject,
      context: placeContext(url),
      url,
      pictures: choosePictures(pictures, images),
    };
    const output = makeOutput({ url, source }, page, renderTemplate);
    // Pictures are put in before the links are placed.
    if (page.pictures.size > 0) return output;
    return { ...output, renderUnplaced: () => renderDocument(drawView(page)) };
  };
}

/** What every page of a site needs beside its own subject. */
export interface DrawIngredients {
  readonly context: PageContext;
  readonly pictures: Pictures;
}

/** What pages that show the images `names`, and no others, are drawn from. */
export function dressFor(
  names: readonly string[],
  { context, pictures }: DrawIngredients,
): DrawIngredients {
  return { context, pictures: choosePictures(pictures, names) };
}

/** All that goes into the file of a page. */
interface PageInputs<S> {
  readonly template: Template<S>;
  readonly subject: S;
  readonly context: PageContext;
  readonly url: Url;
  readonly pictures: Pictures;
}

function renderTemplate<S extends object>(inputs: PageInputs<S>): string {
  return renderPage(drawView(inputs), inputs.url, inputs.pictures);
}

function drawView<S extends object>({ template, subject, context }: PageInputs<S>): VNode {
  return template({ ...subject, context });
}
