import { distinctNames } from "../../ownBlock/distinctNames";
import type { Role } from "../../ownBlock/guessRoles";
import { linkTo } from "../../ownBlock/ownCells";
import { nameOf } from "../../ownBlock/ownGuess";
import type { ReadBlock } from "../../ownBlock/ownReading";
import { blankInputs, type GrantInputs } from "./inputs";

/** What the columns of somebody's own list of areas can be. */
export const AREA_ROLES: readonly Role[] = [
  {
    key: "criterion",
    label: "Criterion to share by",
    // Every column of figures beside the names may be one.
    words: [""],
    needed: true,
    several: true,
    figures: true,
  },
];

/** The model's areas and criteria linked to the user's own list: an area in each row, a criterion in each column. */
export function linkedInputs(
  block: ReadBlock,
  years: readonly string[],
  streams: readonly string[],
): GrantInputs {
  const { cells, layout, rows, leftOut, played } = block;
  const columns = played.criterion ?? [];
  const criteria = distinctNames(
    columns.map((column, place) => layout.headings[column] || `Criterion ${place + 1}`),
  );
  const names = (some: readonly number[]) => some.map((row) => nameOf(block, row));
  const blank = blankInputs(years, streams, names(rows), criteria);
  return {
    ...blank,
    source: `Linked to ${cells.address}`,
    // A stream is shared by the one criterion there is; among several the user chooses.
    streams: blank.streams.map((stream) => ({
      ...stream,
      sharedBy: criteria.length === 1 ? (criteria[0] ?? null) : null,
    })),
    areas: rows.map((row) => linkTo(cells, row, layout.nameColumn)),
    weights: rows.map((row) => columns.map((column) => linkTo(cells, row, column))),
    notes: [
      `Areas and criteria in green are linked to ${cells.address}: change them there.`,
      ...(leftOut.length > 0
        ? [
            `Left out: ${names(leftOut)
              .map((name) => name || "a row without a name")
              .join(", ")}.`,
          ]
        : []),
      ...blank.notes,
    ],
  };
}
