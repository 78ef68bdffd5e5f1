import type { Event } from "../content/event.ts";
import { aliasUrl, type Url } from "./urls.ts";

/** The address that the page of `event` had first, from which permanent ids are made. */
export function firstAddressOf({
  url,
  movedFrom,
}: Pick<Event, "movedFrom"> & { readonly url: Url }): Url {
  const [first] = movedFrom;
  return first === undefined ? url : aliasUrl(first);
}
