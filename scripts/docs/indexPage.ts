import type { DeclaredFunction } from "../builtFunctions";
import { asHtml, page, table } from "./page";

/** The families in the order of the work, with their headings; a family not named here follows under its own name. */
const HEADINGS = new Map([
  ["budget", "Budget"],
  ["funding", "Grants and funding"],
  ["targets", "Targets and performance"],
  ["catalogue", "Catalogue"],
]);

/** How every function reads its arguments, in the words of someone who types one. */
const CONVENTIONS = [
  [
    "Ranges",
    "An argument takes a value or a range, and a table of results spills from one formula. Leave the cells beside and below it free.",
  ],
  [
    "Blank cells",
    "A blank cell is never taken for a figure that is missing: where a figure is needed the function says which cell is blank.",
  ],
  [
    "Missing figures",
    "Where a figure may be missing, a blank cell or one of n/a, na, -, .., tbc, no data, no baseline and no target says so.",
  ],
  ["Numbers", "Text is never turned into a number, not even “12”. Percentages are fractions: 1.5% or 0.015."],
  [
    "Money",
    "Sums are exact to the penny, and the parts of an allocation add up to the pot. No unit is converted: use one throughout.",
  ],
  [
    "Financial years",
    "2010/11, 2010-11, 2010/2011, 2010 as text or 2010 as a number are one year, shown as 2010/11.",
  ],
  ["Options", "Capitals, spaces, hyphens and underscores in an option make no difference."],
  [
    "Errors",
    "#VALUE! says which argument and which cell is at fault, what was found and what to do. #N/A says what does not exist yet. #DIV/0! is a division by zero.",
  ],
] as const;

/** The page that leads to every function's own. */
export function indexPage(families: ReadonlyMap<string, readonly DeclaredFunction[]>): string {
  const names = [...new Set([...HEADINGS.keys(), ...families.keys()])];
  const tables = names.flatMap((family) =>
    familySection(HEADINGS.get(family) ?? family, families.get(family) ?? []),
  );
  return page(
    "Functions",
    [
      `      <h1>Envelope functions</h1>`,
      `      <p class="lead">Type <code>=PLAN.</code> in a cell and choose a function, or look it up here.</p>`,
      ...tables,
      `      <h2>How the functions read your cells</h2>`,
      `      <dl>`,
      ...CONVENTIONS.map(
        ([term, meaning]) => `        <dt>${term}</dt>\n        <dd>${asHtml(meaning)}</dd>`,
      ),
      `      </dl>`,
    ].join("\n"),
  );
}

function familySection(heading: string, functions: readonly DeclaredFunction[]): string[] {
  if (functions.length === 0) return [];
  const rows = functions.map(({ id, name, description = "" }) => [
    `<a href="${id.toLowerCase()}.html">PLAN.${name}</a>`,
    asHtml(description),
  ]);
  return [table(heading, ["Function", "What it gives"], rows)];
}
