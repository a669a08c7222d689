import { rowsWithoutTotals } from "../../ownBlock/guessLayout";
import type { Role } from "../../ownBlock/guessRoles";
import { linkTo } from "../../ownBlock/ownCells";
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
  { cells, layout, played }: ReadBlock,
  years: readonly string[],
  streams: readonly string[],
): GrantInputs {
  const { headingRow, nameColumn, totalRows } = layout;
  const rows = rowsWithoutTotals(layout);
  const columns = played.criterion ?? [];
  const nameOf = (row: number) => cells.texts[row]?.[nameColumn]?.trim() ?? "";
  const criteria = columns.map(
    (column, place) =>
      (headingRow === undefined ? "" : cells.texts[headingRow]?.[column]?.trim()) || `Criterion ${place + 1}`,
  );
  const blank = blankInputs(years, streams, rows.map(nameOf), criteria);
  return {
    ...blank,
    // A stream is shared by the one criterion there is; among several the user chooses.
    streams: blank.streams.map((stream) => ({
      ...stream,
      sharedBy: criteria.length === 1 ? (criteria[0] ?? null) : null,
    })),
    areas: rows.map((row) => linkTo(cells, row, nameColumn)),
    weights: rows.map((row) => columns.map((column) => linkTo(cells, row, column))),
    notes: [
      `Areas and criteria in green are linked to ${cells.address}: change them there.`,
      ...(totalRows.length > 0
        ? [`Left out because they add up other rows: ${totalRows.map(nameOf).join(", ")}.`]
        : []),
      ...blank.notes,
    ],
  };
}
