import type { Rule } from "../rule";
import type { Book } from "../sheet/book";
import type { Sheet } from "../sheet/sheet";

/**
 * A formula that adds, or takes over, figures whose headings state another unit, and does not convert them. The
 * Mars Climate Orbiter was lost in 1999 to figures taken over in another unit.
 */
export const unitHeading: Rule = {
  id: "unit-heading",
  title: "Formulas that mix units",
  check: (sheet, book) =>
    [...sheet.formulas()].flatMap(([row, column]) => {
      const words = mixed(sheet, book, row, column);
      return words ? sheet.find("unit-heading", "wrong", [row, column], words) : [];
    }),
};

const NAMES: Readonly<Record<number, string>> = {
  1: "£",
  1e3: "£000",
  1e6: "£m",
};

function mixed(sheet: Sheet, book: Book, row: number, column: number): string | undefined {
  const terms = sheet.grid.facts(row, column)?.terms;
  if (!terms || terms.length === 0 || sheet.layout.figure(row, column) === undefined) return undefined;
  if (terms.some(({ factor }) => isQuantity(factor))) return undefined;
  const own = sheet.unit(row, column);
  const parts = terms.flatMap(({ sheet: name, box, factor }) => {
    const from = book.sheet(name, sheet);
    if (!from) return [];
    const unit = from.unit(box.row, box.column);
    const last = from.unit(
      box.row + Math.min(box.rows, from.grid.rows) - 1,
      box.column + Math.min(box.columns, from.grid.columns) - 1,
    );
    const at = `${from === sheet ? "" : `${from.name} `}${from.at(box.row, box.column)}`;
    return [unit, ...(box.columns > 1 && box.columns < 100 ? [last] : [])].flatMap((one) =>
      one?.kind === "money" && one.pounds
        ? [
            {
              worth: one.pounds * factorOf(factor),
              pounds: one.pounds,
              at,
              inLabel: one.inLabel,
              from,
            },
          ]
        : [],
    );
  });
  const [first] = parts;
  if (!first || !parts.every(({ worth }) => Number.isFinite(worth))) return undefined;
  const other = parts.find(({ worth }) => !near(worth, first.worth));
  if (other)
    return `adds ${NAMES[first.pounds] ?? ""} (${first.at}) and ${NAMES[other.pounds] ?? ""} (${other.at})`;
  // Taken over as it is: what this cell is called must be worth the same.
  if (own?.kind !== "money" || !own.pounds || parts.length !== terms.length) return undefined;
  if (first.from === sheet && own.inLabel !== first.inLabel) return undefined;
  return first.worth / own.pounds > 0 &&
    !near(first.worth, own.pounds) &&
    isUnitStep(first.worth / own.pounds)
    ? `stands under ${NAMES[own.pounds] ?? ""} and takes ${NAMES[first.pounds] ?? ""} from ${first.at}`
    : undefined;
}

/** Only a conversion changes what a figure is worth: a third of something is still in its unit. */
const factorOf = (factor: number): number => {
  const size = Math.abs(factor);
  const step = [1e-6, 1e-3, 1e3, 1e6].find((one) => size / one > 0.3 && size / one < 3);
  return step === undefined ? 1 : 1 / step;
};

/** So many dwellings, or weeks: what a figure times a number is worth the number alone does not say. */
const isQuantity = (factor: number): boolean => Math.abs(factor) > 1.5 && factorOf(factor) === 1;

const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-6 * Math.abs(other);

const isUnitStep = (times: number): boolean => [1e-6, 1e-3, 1e3, 1e6].some((step) => near(times, step));
