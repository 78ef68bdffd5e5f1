import type { Geography } from "../../../src/outputs/maps/geography.ts";

/** A world with one land, from the equator to the north and from west to east of Europe, and one border through it. */
export const geography: Geography = {
  fingerprint: "plain",
  read: () => ({
    land: [
      {
        longitude: 20,
        latitude: 40,
        radius: 60,
        coordinates: [
          [
            [-10, 0],
            [-10, 70],
            [60, 70],
            [60, 0],
            [-10, 0],
          ],
        ],
      },
    ],
    borders: [
      {
        longitude: 20,
        latitude: 40,
        radius: 60,
        coordinates: [
          [20, 0],
          [20, 70],
        ],
      },
    ],
  }),
};
