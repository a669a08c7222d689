import type { Known } from "../twins/twinFormula";
import type { Treated, Treatment } from "./treatment";
import { namesOurs } from "./treatment";
import { Edits } from "./xml/edits";
import { attribute, escaped, tags, unescaped, type Tag } from "./xml/tags";

/** What stands in the place of a formula that cannot go along, by the element it stands in. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // A rule that never holds, and an entry that is always allowed.
  formula: "FALSE",
  f: "FALSE",
  formula1: "TRUE",
  formula2: "TRUE",
  definedName: "#N/A",
};

/** Where a formula stands, as the page about the copy says it. */
const IN_WORDS: Readonly<Record<string, string>> = {
  formula: "A rule of conditional formatting",
  f: "A rule of conditional formatting",
  formula1: "A rule for what may be entered",
  formula2: "A rule for what may be entered",
};

/** Formulas outside of cells, once treated: only what names a function of ours is touched, also in a frozen copy. */
export interface Rewritten {
  readonly xml: string;
  readonly dropped: readonly string[];
  readonly functions: readonly string[];
}

/** The rules of a sheet: conditional formats and what may be entered. */
export const rewriteRules = (xml: string, sheet: string, treat: Treatment): Rewritten =>
  HAS_RULES.test(xml)
    ? rewrite(
        xml,
        ["formula", "formula1", "formula2", "f"],
        treat,
        ({ name }) => `${IN_WORDS[name] ?? name} on ${sheet}`,
      )
    : { xml, dropped: [], functions: [] };

/** Most sheets have none, and a look for them is quicker than going through every tag. */
const HAS_RULES = /<(?:[\w.-]+:)?formula[12]?[\s>]|<xm:f[\s>]/;

/** The names of a workbook. */
export const rewriteNames = (xml: string, treat: Treatment): Rewritten =>
  rewrite(xml, ["definedName"], treat, (tag) => `The name ${attribute(tag, "name") ?? ""}`);

function rewrite(
  xml: string,
  elements: readonly string[],
  treat: Treatment,
  inWords: (tag: Tag) => string,
): Rewritten {
  const edits = new Edits(xml);
  const dropped: string[] = [];
  const functions: string[] = [];
  let open: Tag | undefined;
  let inCell = false;
  for (const tag of tags(xml)) {
    if (tag.name === "c" && tag.kind !== "empty") inCell = tag.kind === "open";
    if (open && tag.kind === "close" && tag.name === open.name && !inCell && elements.includes(tag.name)) {
      const formula = unescaped(xml.slice(open.end, tag.at));
      const treated = namesOurs(formula) ? treat(formula, unknown) : undefined;
      if (treated?.formula !== undefined) {
        functions.push(...treated.functions);
        edits.put(open.end, tag.at, escaped(treated.formula));
      } else if (treated) {
        dropped.push(`${inWords(open)} is left out: ${treated.why}.`);
        edits.put(open.end, tag.at, OTHERWISE[tag.name] ?? "");
      }
    }
    open = tag.kind === "open" ? tag : undefined;
  }
  return { xml: edits.done(), dropped, functions };
}

const unknown = (): Known => ({});

/** The columns of a table: formulas that new rows would get. In a frozen copy all of them go, with what sums a column up. */
export function rewriteTable(xml: string, kind: "twin" | "frozen", treat: Treatment): Rewritten {
  const edits = new Edits(xml);
  const dropped: string[] = [];
  const functions: string[] = [];
  let open: Tag | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === "tableColumn" && tag.kind !== "close" && kind === "frozen") {
      const kept = tag.attributes.replace(/\s+totalsRowFunction\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
      const prefix = tag.prefix && `${tag.prefix}:`;
      if (kept !== tag.attributes)
        edits.put(tag.at, tag.end, `<${prefix}tableColumn${kept}${tag.kind === "empty" ? "/" : ""}>`);
    }
    if (open && tag.kind === "close" && /^(?:calculatedColumn|totalsRow)Formula$/.test(tag.name)) {
      const formula = unescaped(xml.slice(open.end, tag.at));
      const treated: Treated | undefined =
        kind === "frozen" || namesOurs(formula) ? treat(formula, unknown) : undefined;
      if (treated?.formula !== undefined) {
        functions.push(...treated.functions);
        edits.put(open.end, tag.at, escaped(treated.formula));
      } else if (treated) {
        edits.put(open.at, tag.end, "");
        if (kind === "twin") dropped.push(`The formula of a table's column is left out: ${treated.why}.`);
      }
    }
    open = tag.kind === "open" ? tag : undefined;
  }
  return { xml: edits.done(), dropped, functions };
}
