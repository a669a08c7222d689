import type { CopyKind, CopyReport, Facts } from "./facts";
import type { NewCell, NewRow } from "./newSheet";

export const ABOUT_WIDTHS: readonly number[] = [30, 22, 70, 50];

/** Where the sheet of live figures says how many cells differ. */
interface Parity {
  readonly sheet: string;
  readonly differ: string;
}

/** What the copy is, what was left out, and what is a value and why: for whoever opens it without us. */
export function aboutSheet(kind: CopyKind, facts: Facts, report: CopyReport, parity?: Parity): NewRow[] {
  return [
    { cells: ["About this copy"], look: "title" },
    { cells: [...field("What it is", WHAT[kind](facts.name))] },
    { cells: [...field("Made", `${facts.made}, with Envelope ${facts.version}`)] },
    { cells: [...field("Who can open it", WHO[kind])] },
    ...(kind === "twin" && parity ? proof(report, parity) : []),
    ...section("Left out", leftOut(kind, report)),
    ...said(facts),
    ...section("Checks when the copy was made", facts.checks ?? []),
    ...valuesOf(kind, report),
  ];
}

const WHAT: Readonly<Record<CopyKind, (name: string) => string>> = {
  twin: (name) =>
    `A copy of ${name} that calculates without Envelope. Every PLAN function in it is an ordinary formula with a name: see Formulas, Name Manager.`,
  frozen: (name) =>
    `A copy of ${name} in which every formula is its value: nothing in it calculates any more.`,
};

const WHO: Readonly<Record<CopyKind, string>> = {
  twin: "Excel for Microsoft 365, Excel 2024 and later, and Excel on the web. Older Excel and other programs do not know the functions used; they need a copy of values.",
  frozen: "Any Excel, and other programs that read .xlsx files.",
};

const field = (label: string, text: NewCell): NewCell[] => [label, null, text];

function proof({ compared }: CopyReport, { sheet, differ }: Parity): NewRow[] {
  return [
    { cells: [] },
    { cells: ["Does it give the same figures?"], look: "heading" },
    { cells: ["Cells compared", compared] },
    { cells: ["Cells that differ", { formula: differ, value: 0 }] },
    {
      cells: [
        ...field("How", `The sheet ${sheet} has the figures as they were, and compares each cell with them.`),
      ],
    },
  ];
}

function section(heading: string, lines: readonly string[]): NewRow[] {
  if (lines.length === 0) return [];
  return [
    { cells: [] },
    { cells: [heading], look: "heading" },
    ...lines.map((line) => ({ cells: field("", line) })),
  ];
}

function leftOut(kind: CopyKind, { dropped, macros }: CopyReport): string[] {
  return [
    ...(macros ? ["Macros: a copy has none."] : []),
    ...(kind === "twin" ? ["What a refused figure says: here it shows an error without a sentence."] : []),
    ...dropped,
  ];
}

function said({ said: blocks = [] }: Facts): NewRow[] {
  if (blocks.length === 0) return [];
  return [
    { cells: [] },
    {
      cells: ["Sheet", "Cells", "How its figures come about", "Inputs and where they are from"],
      look: "heading",
    },
    ...blocks.map(({ sheet, cells, sentence, inputs }) => ({
      cells: [sheet, cells, sentence, inputs.join("\n")],
    })),
  ];
}

/** In a frozen copy all are values: only what is not, is worth a list. */
function valuesOf(kind: CopyKind, { values }: CopyReport): NewRow[] {
  if (kind === "frozen" || values.length === 0) return [];
  return [
    { cells: [] },
    { cells: ["What is a value in this copy", "Cells", "Why"], look: "heading" },
    ...values.map(({ sheet, cells, why }) => ({ cells: [sheet, cells, why] })),
  ];
}
