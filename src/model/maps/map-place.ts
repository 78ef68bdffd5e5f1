/** A place that a map shows: its name, and where it is in degrees north and east. */
export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The file that says so. */
  readonly file: string;
}
