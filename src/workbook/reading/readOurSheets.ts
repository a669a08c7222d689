import { splitReference } from "../../grid/address";
import type { LinkableSheet } from "../../sheets/links/offers";
import { readMade, type Made } from "../../sheets/edition";
import { readStanding, STANDING_ROW, type Standing } from "../../sheets/page/standing";
import { runBatch } from "../batch";

/** A sheet that a ready model has, whatever it is called now. */
export interface OurSheet extends LinkableSheet {
  /** As it stands at its head. */
  readonly title: string;
  readonly standing: Standing;
  /** What it remembers of where it comes from; nothing if it was inserted before sheets did. */
  readonly made?: Made;
}

/** Reads the head of every sheet that can be seen, and the names of its cells, in two requests. Writes nothing. */
export function readOurSheets(): Promise<OurSheet[]> {
  return runBatch(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name, items/visibility");
    const names = context.workbook.names.load("items/name, items/formula, items/comment");
    await context.sync();
    const heads = worksheets.items
      .filter(({ visibility }) => visibility === "Visible")
      .map((sheet) => ({
        sheet: sheet.name,
        range: sheet.getRange(`A1:A${STANDING_ROW}`).load("text, formulas"),
      }));
    await context.sync();
    const placed = names.items.map(({ name, formula, comment }) => ({
      name,
      sheet: sheetOf(formula),
      made: readMade(comment),
    }));
    return heads.flatMap(({ sheet, range: { text, formulas } }) => {
      const at = STANDING_ROW - 1;
      const standing = readStanding(String(formulas[at]?.[0] ?? ""), text[at]?.[0] ?? "");
      const here = placed.filter((one) => one.sheet === sheet);
      const named = here.map(({ name }) => name);
      const [made] = here.flatMap((one) => one.made ?? []);
      const [[title = ""] = [], [subtitle = ""] = []] = text;
      return standing
        ? [{ sheet, title: title || sheet, subtitle, names: named, standing, ...(made && { made }) }]
        : [];
    });
  });
}

/** The sheet whose cells a name stands for. */
const sheetOf = (formula: unknown) => splitReference(String(formula).replace(/^=/, "")).sheet;
