import { Fragment, type VNode } from "preact";
import { REFERRER_POLICY } from "./security-policy.ts";

/** What a page lets a browser load, `policy`, and tell, for servers that send no headers. Comes before anything that loads. */
export function PolicyTags({ policy }: { readonly policy: string }): VNode {
  return (
    <Fragment>
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="referrer" content={REFERRER_POLICY} />
    </Fragment>
  );
}
