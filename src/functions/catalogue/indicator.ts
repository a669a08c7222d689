import { FIELDS } from "../../catalogue/inCells/fields";
import { findEntry } from "../../catalogue/inCells/findEntry";
import type { CatalogueEntry } from "../../catalogue/indicator";
import { absent, invalid } from "../../model/refusal";
import { answer } from "../edge/answer";
import { describe, isBlank, type Cell } from "../edge/cell";
import { option } from "../edge/readers";

/**
 * Looks an indicator or a Public Service Agreement up by its code. Many national titles are unconfirmed: the field status says which.
 * @customfunction INDICATOR INDICATOR
 * @words national indicator, look up, definition, title of a code
 * @param code The code in any spelling: NI 15, ni015 or 15; SPI 5.1 or APACS 5.1; KPI 1(a) or KPI1a; PSA 23; of today LOF 2.1 or NPG 1.1
 * @param [field] title, set, theme, polarity, unit, psa, apacs, kpi, baseline, source, status or definition; usually title
 * @returns The field as text, for each position of the range; "" where nothing is known. Status is stated (in a source document), confirmed or unconfirmed.
 * @throws #N/A An unknown code, with the nearest codes.
 * @throws #VALUE! An unknown field; KPI 4(b), which is printed twice: use KPI4b-1 (sanction detections) or KPI4b-2 (gun crime).
 * @example =PLAN.INDICATOR("NI 15","set") → "NI"
 * @see Framework report 2007, paras 9-14; Budget submission 2010-13, headline indicators
 */
export function indicator(code: any[][], field?: any[][]): any[][] {
  return answer({ code, field }, (given) => {
    const asked = given.value("field", option(FIELDS, "title"));
    return given.each([given.figure("code", entry)], (found) => found[asked]);
  });
}

/** The indicator, or the agreement, that a cell names. */
function entry(cell: Cell): CatalogueEntry {
  if (isBlank(cell) || (typeof cell !== "string" && typeof cell !== "number")) {
    throw invalid("", `found ${describe(cell)}. Enter a code such as NI 15.`);
  }
  const finding = findEntry(cell);
  if ("found" in finding) return finding.found;
  if ("ambiguous" in finding) {
    const meanings = finding.ambiguous.map(({ key, title }) => `${key} (${title})`);
    throw invalid("", `${cell} is printed twice in the source. Use ${meanings.join(" or ")}.`);
  }
  const near = finding.nearest.map(({ key }) => key).join(", ");
  throw absent(
    "",
    `no indicator ${cell}. ${near ? `Nearest: ${near}.` : "Look it up with PLAN.INDICATORS."}`,
  );
}
