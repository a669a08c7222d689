import { saysNational } from "../../../catalogue/codes/saysNational";
import type { OwnSource } from "../../../catalogue/own/ownCatalogue";
import { guessMapping, type ColumnUse, type Mapping } from "../../../catalogue/own/reading/mapping";
import type { OwnIndicators } from "../../../catalogue/own/reading/readIndicators";
import type { SourceSheet } from "../../../catalogue/own/reading/sourceSheet";
import type { SourceTable } from "../../../catalogue/own/reading/sourceTable";

/** A file that has been read: its tables, and where it comes from. */
export interface ReadFile {
  readonly name: string;
  readonly source: OwnSource;
  readonly sheets: readonly [SourceSheet, ...SourceSheet[]];
  /** What of a workbook is hidden and not read, with the workbook, so that it can be. */
  readonly hidden?: { readonly names: readonly string[]; readonly bytes: Uint8Array } | undefined;
}

/** The table that is taken from a file. */
export interface Found {
  readonly file: ReadFile;
  readonly sheet: SourceSheet;
}

/** At the start stands the catalogue that is in use, or else the choice of a source. */
export type Step = "start" | "source" | "ask" | "mapping" | "report";

/** How far the user is with a catalogue of their own; kept while the pane lives. */
export interface OwnState {
  readonly step: Step;
  /** As typed. */
  readonly address: string;
  readonly found?: Found;
  readonly mapping: Mapping;
  /** Numbers alone in the column of codes are national indicators: the user says so. */
  readonly areNational: boolean;
  readonly report?: OwnIndicators | undefined;
  /** What the user calls it. */
  readonly name: string;
  /** Whether this machine keeps what is in use. */
  readonly kept: boolean;
}

export type OwnAction =
  | { readonly type: "go"; readonly step: Step }
  | { readonly type: "address"; readonly address: string }
  /** `before` is how the former version was read; a report comes along where nothing is left to ask. */
  | {
      readonly type: "read";
      readonly found: Found;
      readonly name: string;
      readonly before: Mapping;
      readonly areNational: boolean;
      readonly report?: OwnIndicators | undefined;
    }
  | { readonly type: "sheet"; readonly found: Found; readonly before: Mapping }
  | { readonly type: "national"; readonly areNational: boolean }
  | { readonly type: "map"; readonly column: number; readonly use: ColumnUse }
  | { readonly type: "checked"; readonly report: OwnIndicators }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "kept"; readonly kept: boolean }
  | { readonly type: "used" };

export const startOfOwn: OwnState = {
  step: "start",
  address: "",
  mapping: [],
  areNational: false,
  name: "",
  kept: true,
};

export function ownReducer(state: OwnState, action: OwnAction): OwnState {
  switch (action.type) {
    case "go":
      return { ...state, step: action.step };
    case "address":
      return { ...state, address: action.address };
    case "read": {
      const { found, name, before, areNational, report } = action;
      return {
        ...state,
        step: report ? "report" : "mapping",
        found,
        mapping: guessed(found, before),
        areNational,
        name,
        report,
      };
    }
    case "sheet":
      return { ...state, found: action.found, mapping: guessed(action.found, action.before) };
    case "national":
      return { ...state, areNational: action.areNational };
    case "map":
      return { ...state, mapping: mapped(state.mapping, action.column, action.use) };
    case "checked":
      return { ...state, step: "report", report: action.report };
    case "name":
      return { ...state, name: action.name };
    case "kept":
      return { ...state, kept: action.kept };
    case "used":
      return { ...startOfOwn, address: state.address };
  }
}

function guessed({ sheet }: Found, before: Mapping): Mapping {
  return guessMapping(sheet.table.headings, before);
}

/** A field is in one column: it is taken from whichever had it. */
function mapped(mapping: Mapping, column: number, use: ColumnUse): Mapping {
  const isShared = use === "fact" || use === "ignored";
  return mapping.map(({ heading, use: had }, at) => {
    if (at === column) return { heading, use };
    return { heading, use: had === use && !isShared ? "fact" : had };
  });
}

/** Whether codes are numbers alone, of which nothing says to which set they belong. */
export function hasBareNumbers({ rows }: SourceTable, mapping: Mapping): boolean {
  const column = mapping.findIndex(({ use }) => use === "code");
  if (column < 0 || saysNational(mapping[column]?.heading ?? "")) return false;
  if (mapping.some(({ use }) => use === "set")) return false;
  return rows.slice(0, ROWS).some(({ cells }) => /^\s*\d+\s*$/.test(cells[column] ?? ""));
}

/** How many values show what a column holds, how long they may be, and how far down they are looked for. */
const SHOWN = 3;
const LETTERS = 40;
const ROWS = 200;

/** The first different values of a column, shortened. */
export function firstValues({ rows }: SourceTable, column: number): readonly string[] {
  const values = rows.slice(0, ROWS).map(({ cells }) => (cells[column] ?? "").trim().replace(/\s+/g, " "));
  return [...new Set(values.filter(Boolean))]
    .slice(0, SHOWN)
    .map((value) => (value.length > LETTERS ? `${value.slice(0, LETTERS)}…` : value));
}
