import { hasShapeOf, thingCoded } from "./headingShapes";
import { INDICATOR_FIELDS, type IndicatorField } from "../../fields";
import { namesOf, plainHeading } from "./headings";

/** What a column is taken for: a field, a particular kept under the column's heading, or nothing. */
export type ColumnUse = IndicatorField | "fact" | "ignored";

/** A column of the user's file with what it is taken for. */
export interface MappedColumn {
  readonly heading: string;
  readonly use: ColumnUse;
}

/** What each column is taken for, in the order of the columns. */
export type Mapping = readonly MappedColumn[];

/** Fields that are known by the shape of their heading too. */
const SHAPED: readonly IndicatorField[] = ["code", "title", "polarity"];

/** Without these a row is no indicator. */
const NEEDED: readonly IndicatorField[] = ["code", "title"];

/**
 * What the columns of a table seem to be, by their headings: for the user to correct. A field goes to the column
 * with its surest name; columns that are no field are kept as particulars. `before` is how the user had a former
 * version read: a column with the same heading is taken for the same.
 */
export function guessMapping(headings: readonly string[], before: Mapping = []): Mapping {
  const uses = new Map<number, ColumnUse>();
  const known = before.map(({ heading, use }) => ({ heading: plainHeading(heading), use }));
  const plain = headings.map(plainHeading);
  plain.forEach((heading, column) => {
    const same = known.findIndex((candidate) => candidate.heading === heading);
    const [found] = same < 0 ? [] : known.splice(same, 1);
    if (found) uses.set(column, found.use);
  });
  for (const { field, name } of surestFirst()) {
    const column = plain.findIndex((heading, at) => heading === name && !uses.has(at));
    if (column >= 0 && ![...uses.values()].includes(field)) uses.set(column, field);
  }
  giveByShape(plain, uses);
  return headings.map((heading, column) => ({ heading, use: uses.get(column) ?? "fact" }));
}

/** Fields that no name gives go to the first heading of their shape; a title to what the codes are of: "Outcome ID", "Outcome". */
function giveByShape(plain: readonly string[], uses: Map<number, ColumnUse>): void {
  const isOpen = (field: IndicatorField) => ![...uses.values()].includes(field);
  for (const field of SHAPED) {
    const column = plain.findIndex((heading, at) => !uses.has(at) && hasShapeOf(field, heading));
    if (column >= 0 && isOpen(field)) uses.set(column, field);
  }
  if (!isOpen("title")) return;
  const code = [...uses].find(([, use]) => use === "code")?.[0] ?? -1;
  const thing = thingCoded(plain[code] ?? "");
  const column = plain.findIndex((heading) => heading !== "" && heading === thing);
  if (column >= 0) uses.set(column, "title");
}

/** Every name of every field: those of the fields that are needed, then the surest of the others, then their next. */
function surestFirst(): readonly { readonly field: IndicatorField; readonly name: string }[] {
  const named = INDICATOR_FIELDS.flatMap((field) =>
    namesOf(field).map((name, rank) => ({ field, name, rank })),
  );
  const isNeeded = ({ field }: { readonly field: IndicatorField }) => NEEDED.includes(field);
  const others = named.filter((one) => !isNeeded(one)).sort((one, other) => one.rank - other.rank);
  return [...named.filter(isNeeded), ...others];
}

/** The fields that every indicator needs and that no column is taken for. */
export function missingFields(mapping: Mapping): readonly IndicatorField[] {
  return NEEDED.filter((field) => !mapping.some(({ use }) => use === field));
}

/** The fields that more than one column is taken for: only one can be. */
export function fieldsTakenTwice(mapping: Mapping): readonly IndicatorField[] {
  return INDICATOR_FIELDS.filter((field) => mapping.filter(({ use }) => use === field).length > 1);
}
