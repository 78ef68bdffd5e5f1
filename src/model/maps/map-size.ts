/** The size of every map, in units that are pixels where it is not made smaller. */
export const MAP_SIZE = { width: 320, height: 240 } as const;

/** The largest size of the names on a map, in the same units: see `widthOf`. */
export const LABEL_SIZE = 16;
