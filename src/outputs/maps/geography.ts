/** The land and the borders of the world, as maps are drawn from. */
export interface Geography {
  /** Stands for the data and for how they were prepared. */
  readonly fingerprint: string;
  /** Reads them in the detail that a map needs, which takes some milliseconds; preparing them takes a second, once. */
  readonly read: (detail: MapDetail) => Shapes;
}

/** How much of the outlines is kept: for maps of a region, of a part of the world, and of much of it. */
export type MapDetail = "near" | "middle" | "far";

/** Outlines in degrees east and north. */
export interface Shapes {
  readonly land: readonly Outline<readonly Line[]>[];
  readonly borders: readonly Outline<Line>[];
}

/** A line of positions, each in degrees east and north. */
export type Line = readonly (readonly [longitude: number, latitude: number])[];

/** What lies within `radius` degrees of a position. */
export interface Outline<T> {
  readonly longitude: number;
  readonly latitude: number;
  readonly radius: number;
  readonly coordinates: T;
}
