import { parseAddress, splitReference, formatAddress, quoteSheetName } from "../../grid/address";
import { Edits } from "../xml/edits";
import { escaped, tags, unescaped, type Tag } from "../xml/tags";
import type { GridCell } from "./sheetGrid";

/** Where cells of the workbook stand in a pack, and what they hold. */
export interface Moved {
  /** The place of cells of the workbook in the pack; undefined where they do not stand together there. */
  readonly place: (
    sheet: string,
    cells: readonly Place[],
  ) => { sheet: string; cells: readonly Place[] } | undefined;
  readonly value: (sheet: string, place: Place) => GridCell["value"] | undefined;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** The most cells that a series is followed through. */
const MOST = 20_000;

/**
 * A chart as it is, its series refer to the cells of the pack. What is not in the pack stands in the chart itself: its
 * look stays, its figures do not change any more.
 */
export function chartOfPack(xml: string, moved: Moved): string {
  const edits = new Edits(xml);
  let reference: Tag | undefined;
  let [formula, cache] = ["", ""];
  let open: Tag | undefined;
  let cacheOpen: Tag | undefined;
  let formulaAt: readonly [number, number] = [0, 0];
  const inside: string[] = [];
  for (const tag of tags(xml)) {
    const { name, kind } = tag;
    if (kind !== "close") {
      if (/^(?:num|str|multiLvlStr)Ref$/.test(name)) [reference, formula, cache] = [tag, "", ""];
      if (reference && /Cache$/.test(name)) cacheOpen = tag;
      if (kind === "open") inside.push(name);
    } else {
      inside.pop();
      if (reference && name === "f" && open) {
        formula = unescaped(xml.slice(open.end, tag.at));
        formulaAt = [open.end, tag.at];
      }
      if (reference && /Cache$/.test(name) && cacheOpen) cache = xml.slice(cacheOpen.end, tag.at);
      if (reference && name === reference.name) {
        const there = movedFormula(formula, moved);
        if (there !== undefined) edits.put(...formulaAt, escaped(there));
        else
          edits.put(
            reference.at,
            tag.end,
            literal(reference, { formula, cache, within: inside.slice(-2) }, moved),
          );
        reference = undefined;
      }
    }
    open = kind === "open" ? tag : undefined;
  }
  // What a chart of the workbook refers to besides, another file or shapes drawn over it, is not in the pack.
  return edits.done().replace(/<(?:\w+:)?(externalData|userShapes)\b[^>]*(?:\/>|>[^]*?<\/(?:\w+:)?\1>)/g, "");
}

/** Whether a chart, as a pack has it, still refers to parts that are not in it, such as a picture. */
export const refersElsewhere = (xml: string): boolean => /\s[\w]+:(?:embed|link|id)\s*=/.test(xml);

function cellsIn(formula: string): { sheet: string; cells: Place[]; columns: number } | undefined {
  const { sheet, address } = splitReference(formula.replace(/^\((.*)\)$/, "$1"));
  const box = parseAddress(address);
  if (sheet === null || !box || box.rows * box.columns > MOST) return undefined;
  const cells = Array.from({ length: box.rows * box.columns }, (_, at) => ({
    row: box.row + Math.floor(at / box.columns),
    column: box.column + (at % box.columns),
  }));
  return { sheet, cells, columns: box.columns };
}

/** A reference to the same cells in the pack, where they are next to each other as they were. */
function movedFormula(formula: string, { place }: Moved): string | undefined {
  const was = cellsIn(formula);
  const is = was && place(was.sheet, was.cells);
  const [first] = is?.cells ?? [];
  if (!was || !is || !first) return undefined;
  const isSameShape = is.cells.every(
    ({ row, column }, at) =>
      row === first.row + Math.floor(at / was.columns) && column === first.column + (at % was.columns),
  );
  if (!isSameShape) return undefined;
  const box = { ...first, rows: was.cells.length / was.columns, columns: was.columns };
  return `${quoteSheetName(is.sheet)}!${formatAddress(box, true)}`;
}

/** The values themselves in the place of a reference. */
function literal(
  { name, prefix: letters }: Tag,
  { formula, cache, within }: { formula: string; cache: string; within: readonly string[] },
  { value }: Moved,
): string {
  const prefix = letters && `${letters}:`;
  const was = cellsIn(formula);
  const values = was?.cells.map((cell) => value(was.sheet, cell)) ?? [];
  const points = values.flatMap((one, at) =>
    one === undefined || (name === "numRef" && typeof one !== "number")
      ? []
      : [`<${prefix}pt idx="${at}"><${prefix}v>${escaped(String(one))}</${prefix}v></${prefix}pt>`],
  );
  const own = `<${prefix}ptCount val="${values.length}"/>${points.join("")}`;
  // A name of a series or a title is one text.
  if (within.at(-1) === "tx") {
    const text =
      escaped(
        values
          .map((one) => String(one ?? ""))
          .join(" ")
          .trim(),
      ) ||
      (/<(?:\w+:)?v>([^<]*)</.exec(cache)?.[1] ?? "");
    if (within.includes("title"))
      return `<${prefix}rich><a:bodyPr xmlns:a="${DRAWING}"/><a:p xmlns:a="${DRAWING}"><a:r><a:t>${text}</a:t></a:r></a:p></${prefix}rich>`;
    return `<${prefix}v>${text}</${prefix}v>`;
  }
  if (name === "numRef") return `<${prefix}numLit>${cache || own}</${prefix}numLit>`;
  return `<${prefix}strLit>${name === "strRef" && cache ? cache : own}</${prefix}strLit>`;
}
