import { lineText } from "./cellText";
import type { IndicatorField } from "../../fields";
import type { Mapping } from "./mapping";

interface Column {
  readonly at: number;
  readonly heading: string;
}

/** Where a row has what: the column of each field, and the columns that are kept as particulars. */
export interface Columns {
  readonly width: number;
  readonly fields: Readonly<Partial<Record<IndicatorField, Column>>>;
  /** Each under a label of its own: a heading that comes twice gets a number. */
  readonly facts: readonly Column[];
}

/** A mapping as rows are read by it. Of two columns for one field the first counts. */
export function columnsOf(mapping: Mapping): Columns {
  const fields: Partial<Record<IndicatorField, Column>> = {};
  const facts: Column[] = [];
  mapping.forEach(({ heading: written, use }, at) => {
    const heading = lineText(written);
    if (use === "fact") facts.push({ at, heading: unlike(facts, heading || `Column ${at + 1}`) });
    else if (use !== "ignored") fields[use] ??= { at, heading };
  });
  return { width: mapping.length, fields, facts };
}

function unlike(others: readonly Column[], heading: string, number = 1): string {
  const name = number === 1 ? heading : `${heading} (${number})`;
  return others.some((other) => other.heading === name) ? unlike(others, heading, number + 1) : name;
}
