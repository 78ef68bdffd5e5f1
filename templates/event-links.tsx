import type { VNode } from "preact";
import type { EventHeading } from "../src/model/site.ts";

/** The events that a recap belongs to, as links above its headline. */
export function EventLinks({ events }: { readonly events: readonly EventHeading[] }): VNode {
  return (
    <p class="kicker">
      {events.map((event, index) => (
        <>
          {index === 0 ? null : " · "}
          <a href={event.url}>{event.title}</a>
        </>
      ))}
    </p>
  );
}
