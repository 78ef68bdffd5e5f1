import { Fragment, type VNode } from "preact";
import type { FrameContext } from "./frame.tsx";
import { REFERRER_POLICY } from "./security-policy.ts";

/** What a page lets a browser load and tell, for servers that send no headers. Comes before anything that loads. */
export function PolicyTags({ context }: { readonly context: FrameContext }): VNode {
  return (
    <Fragment>
      <meta http-equiv="Content-Security-Policy" content={context.contentPolicy} />
      <meta name="referrer" content={REFERRER_POLICY} />
    </Fragment>
  );
}
