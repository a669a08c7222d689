import type { Definition } from "../twins/definitions";
import { appended, inserted } from "./xml/append";
import { attribute, escaped, tags, type Tag } from "./xml/tags";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What may stand between the sheets and the names of a workbook, and between its names and how it calculates. */
const BEFORE_NAMES = /^(?:sheets|functionGroups|externalReferences)$/;
const BEFORE_CALCULATION = /^(?:sheets|functionGroups|externalReferences|definedNames)$/;

/** A workbook's XML with more names. */
export function addNames(xml: string, definitions: readonly Definition[]): string {
  if (definitions.length === 0) return xml;
  const made = (prefix: string) =>
    definitions
      .map(
        ({ name, formula, comment }) =>
          `<${prefix}definedName name="${name}" comment="${escaped(comment)}">${escaped(formula)}</${prefix}definedName>`,
      )
      .join("");
  return (
    appended(xml, "definedNames", made) ??
    after(
      withoutEmpty(xml, "definedNames"),
      BEFORE_NAMES,
      (prefix) => `<${prefix}definedNames>${made(prefix)}</${prefix}definedNames>`,
    )
  );
}

/** With more sheets, the last of all. */
export function addSheets(xml: string, sheets: readonly { name: string; id: string }[]): string {
  const all = [...tags(xml)];
  const root = all.find(({ kind }) => kind === "open");
  // The prefix of relationships is the file's own choice; where it says none, the tag says it.
  const declared =
    /xmlns:([\w.-]+)\s*=\s*["'](http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org)\/[^"']*\/relationships)["']/.exec(
      root?.attributes ?? "",
    );
  const id = declared ? `${declared[1]}:id` : "r:id";
  const says = declared ? "" : ` xmlns:r="${RELATIONSHIPS}"`;
  const ids = all.filter(({ name }) => name === "sheet").map((tag) => Number(attribute(tag, "sheetId")));
  const next = Math.max(0, ...ids) + 1;
  const made = (prefix: string) =>
    sheets
      .map(
        (sheet, at) =>
          `<${prefix}sheet${says} name="${escaped(sheet.name)}" sheetId="${next + at}" ${id}="${sheet.id}"/>`,
      )
      .join("");
  return appended(xml, "sheets", made) ?? xml;
}

/** So that the first to open it calculates all of it anew. */
export function calculateOnLoad(xml: string): string {
  const there = [...tags(xml)].find(({ name, kind }) => name === "calcPr" && kind !== "close");
  if (!there) return after(xml, BEFORE_CALCULATION, (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
  const prefix = there.prefix && `${there.prefix}:`;
  const kept = there.attributes.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const end = there.kind === "empty" ? "/>" : ">";
  return `${xml.slice(0, there.at)}<${prefix}calcPr${kept} fullCalcOnLoad="1"${end}${xml.slice(there.end)}`;
}

/** Puts something behind the last of the workbook's parts that come before it. */
function after(xml: string, before: RegExp, make: (prefix: string) => string): string {
  const last = [...tags(xml)].filter(({ name, kind }) => before.test(name) && kind !== "open").at(-1);
  return last ? inserted(xml, { ...last, at: last.end } satisfies Tag, make) : xml;
}

/** An element without children is none. */
function withoutEmpty(xml: string, element: string): string {
  const empty = [...tags(xml)].find(({ name, kind }) => name === element && kind === "empty");
  return empty ? xml.slice(0, empty.at) + xml.slice(empty.end) : xml;
}
