import { inSlices } from "../../inSlices";
import type { Indicator } from "../../indicator";
import { saysNational } from "../../codes/saysNational";
import { tidyCode } from "../../codes/tidyCode";
import type { SourceTable } from "./sourceTable";
import { columnsOf } from "./columns";
import { shippedUnder } from "./identity";
import type { Mapping } from "./mapping";
import { readIndicator } from "./readIndicator";
import type { RowProblem } from "./rowProblem";

/** What the user's table comes to. Every row is an indicator or stands among the problems, or both. */
export interface OwnIndicators {
  readonly indicators: readonly Indicator[];
  /** By row. */
  readonly problems: readonly RowProblem[];
  /** Keys of the shipped indicators whose place these take. */
  readonly replaced: readonly string[];
}

/**
 * The indicators in a table, read as the mapping says, with what there is to say about its rows; `sourceName` is
 * their source where no column says more. Of two rows with one code, in whatever spelling, the first is kept. `before`
 * is told before each row how many have been read; what it throws ends the reading. A number alone takes no shipped
 * indicator's place unless the set, the heading of the codes or `numbersAreNational` says that it is one.
 */
export async function readIndicators(
  table: SourceTable,
  mapping: Mapping,
  sourceName: string,
  before: (rows: number) => void = () => undefined,
  numbersAreNational = false,
): Promise<OwnIndicators> {
  const columns = columnsOf(mapping);
  const codeHeading = columns.fields.code?.heading ?? "";
  const file = { sourceName, areNational: numbersAreNational || saysNational(codeHeading) };
  const firstRows = new Map<string, number>();
  const indicators: Indicator[] = [];
  const problems: RowProblem[] = [];
  await inSlices(table.rows, (row, index) => {
    before(index);
    const { indicator, problems: found } = readIndicator(row, columns, file);
    const code = tidyCode(indicator?.key ?? "");
    const firstRow = firstRows.get(code);
    if (indicator && firstRow !== undefined) {
      const reason = { kind: "codeTwice", firstRow } as const;
      const position = { row: row.number, heading: codeHeading, found: indicator.key };
      problems.push({ ...position, reason, severity: "left out" });
      return;
    }
    problems.push(...found);
    if (!indicator) return;
    firstRows.set(code, row.number);
    indicators.push(indicator);
  });
  const replaced = indicators.filter(({ key }) => shippedUnder(key)).map(({ key }) => key);
  return { indicators, problems, replaced };
}
