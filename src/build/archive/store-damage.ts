/** What a store holds cannot be what was written to it. */
export class StoreDamage extends Error {
  override readonly name = "StoreDamage";
}
