/** The commit that the content of a site is at. */
export interface ContentCommit {
  /** The commit's whole name, in hexadecimal. */
  readonly name: string;
  /** Whether the content holds what that commit does not. */
  readonly isModified: boolean;
}
