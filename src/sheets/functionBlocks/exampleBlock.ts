import { showing, type Block } from "../plan/block";
import type { Content, Rows } from "../plan/content";
import { formula } from "../plan/content";
import type { Origin } from "../plan/origin";
import { Page } from "../page/page";
import type { Reference } from "../plan/reference";
import { TEXT } from "../looks/numberFormats";

/** One argument of an example: its label and the cells that hold it; none where it is left out. */
export interface ExampleArgument {
  readonly label: string;
  readonly cells: Rows;
}

/** A call to be laid out: its arguments in order, and what it gives, cell by cell. */
export interface LaidOutExample {
  readonly name: string;
  readonly sentence: string;
  readonly arguments: readonly ExampleArgument[];
  readonly result: Rows;
}

const GENERAL = "General";

/**
 * A function's example as live cells: what it answers, each argument as inputs beside its label, and below them the call
 * that reads those cells. Changing an input changes the result.
 */
export function exampleBlock({
  name,
  sentence,
  arguments: given,
  result,
}: LaidOutExample): (origin: Origin) => Block {
  return (origin) => {
    const page = new Page(origin);
    page.put(page.at(page.take(), 0), name, "section");
    page.put(page.at(page.take(), 0), sentence, "subtitle");
    const cells = given.map((argument) => inputs(page, argument));
    const first = page.take(result.length);
    page.put(page.at(first, 0), "Result", "label");
    const filled = page.at(first, 1, result.length, result[0]?.length ?? 0);
    page.dress(filled, "answer", GENERAL);
    page.spill(filled, () => formula`${name}(${argumentList(cells)})`);
    const block = page.block();
    const [box] = block.spills ?? [];
    return box ? showing(block, box, result) : block;
  };
}

/** The cells of one argument; undefined for one that is left out. */
function inputs(page: Page, { label, cells }: ExampleArgument): Reference | undefined {
  const columns = cells[0]?.length ?? 0;
  if (columns === 0) return undefined;
  const first = page.take(cells.length);
  page.put(page.at(first, 0), label, "label");
  const place = page.at(first, 1, cells.length, columns);
  page.write(place, cells, "inputName", formatOf(cells.flat()));
  return place;
}

/** Texts stay texts: a financial year is no date. */
function formatOf(contents: readonly Content[]): string {
  return contents.some((content) => typeof content === "string") ? TEXT : GENERAL;
}

/** The arguments as the call writes them: those left out at the end are not written. */
function argumentList(cells: readonly (Reference | undefined)[]): string {
  return cells
    .map((cell) => cell?.toString() ?? "")
    .join(",")
    .replace(/,+$/, "");
}
