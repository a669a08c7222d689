import { financialYear } from "../../model/years";
import { yearIn } from "./yearIn";
import { isFigure, type CellKind } from "./cellKind";
import type { OwnCells } from "./ownCells";
import { isYear, periodsIn } from "./periods";

/** A block with what each of its cells holds. */
export interface Sight {
  readonly cells: OwnCells;
  readonly kinds: readonly (readonly CellKind[])[];
}

/** Headings are looked for above so many rows that have both a name and a figure. */
const BODY_ROWS = 3;

/** What names a row of headings rather than a row of figures when it stands at its left. */
export const HEADING_WORD =
  /^(name of |local |police |london |lead |)(areas?|boroughs?|authorit(y|ies)|councils?|forces?|districts?|wards?|regions?|count(y|ies)|countr(y|ies)|names?|codes?|refs?|reference|indicators?|measures?|offences?|crimes?|lines?|items?|services?|divisions?|sites?|l?m?soas?|organisations?|departments?|directorates?|groups?|categor(y|ies)|types?|years?|months?|weeks?|periods?|quarters?|dates?|descriptions?|titles?|heads?|no\.?|ons code|gss code)( names?| codes?| areas?)?$/i;

/** A row that may be the headings: how many columns of figures it labels, and of how many it names the year. */
interface Candidate {
  readonly row: number;
  readonly labels: number;
  readonly years: number;
  /** How many of the labels are texts. */
  readonly texts: number;
}

/**
 * The row of headings: of the rows above the figures the one that labels most columns of figures, of several that label
 * alike the one that names most years, then the one with most texts, else the upper. A label is a text that is no figure, or one of numbers that are
 * years, months or days which follow each other. Undefined where no row labels any.
 */
export function guessHeadingRow(sight: Sight): number | undefined {
  const columns = figureColumnsFrom(sight, 0);
  const candidates: Candidate[] = [];
  let body: number[] = [];
  for (let row = 0; row < sight.kinds.length && body.length < BODY_ROWS; row++) {
    const candidate = candidateAt(sight, row, columns, candidates);
    // Below rows of figures as wide as itself a row is no heading: it is a text among them.
    if (candidate && body.every((above) => figuresIn(sight, above, columns) < candidate.labels)) {
      candidates.push(candidate);
      body = [];
    } else if (isBody(sight, row)) body.push(row);
  }
  const [best] = candidates.sort(
    (one, other) =>
      other.labels - one.labels || other.years - one.years || other.texts - one.texts || one.row - other.row,
  );
  return best?.row;
}

/** The columns that hold a figure from a row on. */
export function figureColumnsFrom({ kinds }: Sight, first: number): number[] {
  const holds = new Set<number>();
  for (let row = first; row < kinds.length; row++) {
    kinds[row]?.forEach((kind, column) => isFigure(kind) && holds.add(column));
  }
  return [...holds].sort((one, other) => one - other);
}

/** Whether a row has a figure and a name for it. */
function isBody({ kinds }: Sight, row: number): boolean {
  const held = kinds[row] ?? [];
  return held.some(isFigure) && (held.includes("words") || held.includes("missing"));
}

function figuresIn({ kinds }: Sight, row: number, columns: readonly number[]): number {
  return columns.filter((column) => isFigure(kinds[row]?.[column])).length;
}

function candidateAt(
  sight: Sight,
  row: number,
  columns: readonly number[],
  before: readonly Candidate[],
): Candidate | undefined {
  if (isUnitsRow(sight, row)) return undefined;
  const { cells, kinds } = sight;
  const held = kinds[row] ?? [];
  // What is above figures: a column that is all text above is none of theirs.
  const labelled = columns.filter((column) => held[column] !== "blank");
  const numbers = labelled.filter((column) => isNumeric(sight, row, column));
  const texts = labelled.filter(
    (column) =>
      held[column] === "words" ||
      held[column] === "unit" ||
      held[column] === "date" ||
      isWrittenYear(cells, row, column),
  );
  if (texts.length + numbers.length < labelled.length) return undefined;
  if (numbers.length > 0 && !areTimes(sight, row, numbers, before)) return undefined;
  const labels = labelled.length;
  if (labels === 0) return undefined;
  const years = labelled.filter((column) => yearAt(cells, row, column) !== undefined).length;
  return { row, labels, years, texts: texts.length };
}

const isNumeric = ({ cells, kinds }: Sight, row: number, column: number) =>
  kinds[row]?.[column] === "number" && !isWrittenYear(cells, row, column);

/** "2010" as a text, or a number shown as "2010/11". */
function isWrittenYear({ values, texts }: OwnCells, row: number, column: number): boolean {
  const [value, text = ""] = [values[row]?.[column], texts[row]?.[column]];
  if (typeof value === "string") return financialYear(value) !== undefined;
  return typeof value === "number" && text.trim() !== String(value) && financialYear(text) !== undefined;
}

/** Whether the numbers of a row are times and no figures. */
function areTimes(
  { cells, kinds }: Sight,
  row: number,
  columns: readonly number[],
  before: readonly Candidate[],
): boolean {
  const numbers = columns.map((column) => Number(cells.values[row]?.[column]));
  const periods = periodsIn(numbers);
  const names = (kinds[row] ?? []).flatMap((kind, column) =>
    // "Unknown" is no figure in a column of figures, and a name among names.
    kind === "words" || kind === "missing" ? [cells.texts[row]?.[column]?.trim() ?? ""] : [],
  );
  // Years that come again, below what is merged over them: no figures are without a name and all of them years.
  if (periods === undefined) return names.length === 0 && numbers.length > 1 && numbers.every(isYear);
  if (names.every((name) => HEADING_WORD.test(name))) return true;
  // With a name in front, numbers below headings in words are figures, and so are those that may be by chance.
  if (before.some(({ labels }) => labels >= columns.length)) return false;
  if (periods === "counted") return columns.length > BODY_ROWS && before.length === 0;
  return columns.length > 2 || !isLikeThoseBelow(cells, row, columns);
}

/** Whether the numbers below two of 1900 to 2199 are such too: officers, and not years. */
function isLikeThoseBelow({ values }: OwnCells, row: number, columns: readonly number[]): boolean {
  const below = values.slice(row + 1, row + 1 + BODY_ROWS);
  const scale = Number(values[row]?.[columns[0] ?? 0]);
  return below.some((one) =>
    columns.some((column) => {
      const figure = one[column];
      return typeof figure === "number" && figure > scale / 2 && figure < scale * 2;
    }),
  );
}

/** Nothing but units, and none of the words that name rows. */
export function isUnitsRow({ kinds }: Pick<Sight, "kinds">, row: number): boolean {
  const held = (kinds[row] ?? []).filter((kind) => kind !== "blank");
  return held.length > 0 && held.every((kind) => kind === "unit");
}

/** The financial year that a heading names, as text or as a number. */
export function yearAt({ values, texts }: OwnCells, row: number, column: number): number | undefined {
  const [value, text = ""] = [values[row]?.[column], texts[row]?.[column]];
  if (typeof value === "number") return yearIn(value) ?? yearIn(text) ?? yearOfMonth(value);
  return yearIn(text);
}

/** The financial year of a month written as 201003. */
function yearOfMonth(value: number): number | undefined {
  const text = String(value);
  return /^(19|20|21)\d{4}$/.test(text) ? yearIn(`${text.slice(0, 4)}-${text.slice(4)}-01`) : undefined;
}
