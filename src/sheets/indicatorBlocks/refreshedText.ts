import { ALL_COLUMNS, columnHeading, type IndicatorCells } from "./columns";

/**
 * What a table of indicators should hold now under a code and a heading, by what `find` knows of the code; undefined
 * where it knows nothing of it, or where no column goes by that heading.
 */
export function refreshedText(
  find: (code: string) => IndicatorCells | undefined,
): (code: string, heading: string) => string | undefined {
  return (code, heading) => {
    const column = ALL_COLUMNS.find((one) => columnHeading(one) === heading);
    return column && find(code)?.[column];
  };
}
