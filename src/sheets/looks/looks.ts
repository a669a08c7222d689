import { MILLIONS } from "./numberFormats";

/** How a cell looks, apart from its lines and its size. Colours are `#RRGGBB`, sizes are points. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "Left" | "Right" | "Center";
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
}

/** A line along one edge of a block. */
export interface Line {
  readonly edge: "EdgeTop" | "EdgeBottom";
  readonly color: string;
  readonly weight: "Hairline" | "Thin" | "Medium";
}

/** What a look adds to a plain cell. */
export interface Appearance {
  readonly format: CellFormat;
  readonly numberFormat?: string;
  readonly line?: Line;
  readonly rowHeight?: number;
}

/** Blue is what a person types, black what is calculated, green what comes from elsewhere in the workbook. */
const INPUT = "#0033CC";
const LINKED = "#00693C";
const INK = "#1F2A37";
const QUIET = "#5B6673";
const CALCULATED = "#000000";
/** The ground of every cell that a user fills, spare ones among them, and of those that link to the user's own. */
const TO_FILL = "#F0F4FC";
const LINKED_GROUND = "#EFF7F1";
const BAND = "#E8EEF6";

/** By these colours it is seen on a sheet that is there what is typed or linked, and what is a heading. */
export const ENTRY_COLOURS: readonly string[] = [INPUT, LINKED];
export const BAND_FILL = BAND;

/** Dark red, as of a check that does not hold. */
const WRONG = "#8A1C1C";
const RULE = "#8A99AC";

const underline: Line = { edge: "EdgeBottom", color: RULE, weight: "Thin" };
const sumLine: Line = { edge: "EdgeTop", color: CALCULATED, weight: "Thin" };
const heading: CellFormat = { bold: true, fontColor: INK, fillColor: BAND };

/** The conventions of the trade: inputs blue, formulas black, totals bold under a line, sources small at the foot. */
export const LOOKS = {
  title: { format: { bold: true, fontSize: 16, fontColor: INK }, rowHeight: 26 },
  subtitle: { format: { fontColor: QUIET } },
  /** The sentence that answers the sheet's question. */
  sentence: { format: { bold: true, fontSize: 12, fontColor: INK } },
  section: { format: { bold: true, fontSize: 12, fontColor: INK }, rowHeight: 22 },
  heading: { format: { ...heading, horizontalAlignment: "Right" }, line: underline },
  leftHeading: { format: heading, line: underline },
  indentedHeading: { format: { ...heading, indentLevel: 1 }, line: underline },
  wrappedHeading: {
    format: { ...heading, horizontalAlignment: "Right", wrapText: true },
    line: underline,
  },
  wrappedLeftHeading: { format: { ...heading, wrapText: true }, line: underline },
  /** A row of headings over headings. */
  band: { format: { bold: true, fontColor: QUIET, fillColor: BAND } },
  label: { format: { fontColor: CALCULATED } },
  indented: { format: { fontColor: CALCULATED, indentLevel: 1 } },
  /** Texts too long for one line of their column. */
  twoLines: { format: { wrapText: true }, rowHeight: 32 },
  threeLines: { format: { wrapText: true }, rowHeight: 47 },
  fourLines: { format: { wrapText: true }, rowHeight: 62 },
  /** Words that would touch the figures left of them. */
  setOff: { format: { indentLevel: 1 } },
  input: { format: { fontColor: INPUT, fillColor: TO_FILL }, numberFormat: MILLIONS },
  inputText: { format: { fontColor: INPUT, fillColor: TO_FILL, horizontalAlignment: "Right" } },
  inputName: { format: { fontColor: INPUT, fillColor: TO_FILL } },
  linked: { format: { fontColor: LINKED, fillColor: LINKED_GROUND }, numberFormat: MILLIONS },
  linkedText: { format: { fontColor: LINKED, fillColor: LINKED_GROUND, horizontalAlignment: "Right" } },
  linkedName: { format: { fontColor: LINKED, fillColor: LINKED_GROUND } },
  result: { format: { fontColor: CALCULATED }, numberFormat: MILLIONS },
  resultText: { format: { fontColor: CALCULATED, horizontalAlignment: "Right" } },
  total: { format: { bold: true, fontColor: CALCULATED }, numberFormat: MILLIONS, line: sumLine },
  answer: {
    format: { bold: true, fontColor: CALCULATED, fillColor: "#FFF6DD" },
    numberFormat: MILLIONS,
    line: sumLine,
  },
  /** What has to be put right first. */
  trouble: { format: { bold: true, fontColor: WRONG } },
  /** Whether a check holds, and whether all do. */
  check: { format: { bold: true, fontColor: INK, horizontalAlignment: "Left" } },
  source: { format: { fontSize: 10, fontColor: QUIET, indentLevel: 1 } },
  note: { format: { fontSize: 10, fontColor: QUIET } },
  /** The second line of a note, and those after it. */
  noteGoesOn: { format: { fontSize: 10, fontColor: QUIET, indentLevel: 1 } },
} as const satisfies Record<string, Appearance>;

export type Look = keyof typeof LOOKS;

const LINES: readonly (Look | undefined)[] = [undefined, undefined, "twoLines", "threeLines", "fourLines"];

/** The look of a text of so many lines; none for one. */
export const linesLook = (lines: number): Look | undefined => LINES[Math.min(lines, LINES.length - 1)];

/** The appearance of a look, whichever of its parts the look has. */
export const appearance = (look: Look): Appearance => LOOKS[look];

/** How cells to be filled look where they are filled from elsewhere in the workbook. */
const LINKED_LOOKS: Partial<Record<Look, Look>> = {
  input: "linked",
  inputText: "linkedText",
  inputName: "linkedName",
};

/** Whether cells of a look are there to be filled, by hand or from elsewhere in the workbook. */
export const isToFill = (look: Look): boolean =>
  look in LINKED_LOOKS || Object.values(LINKED_LOOKS).includes(look);

/** A year that follows the one before it can follow another sheet's instead. */
export const linkedLook = (look: Look): Look =>
  look === "resultText" ? "linkedText" : (LINKED_LOOKS[look] ?? look);

/** The colours that go with a status, which is always there as a word too: dark text on a light ground, 4.5:1 and more. */
export const STATUS_LOOKS = {
  Green: { font: "#0B5A2B", fill: "#DDF1E4" },
  Amber: { font: "#6B4A00", fill: "#FDF0CF" },
  Red: { font: "#8A1C1C", fill: "#FBE0DE" },
  // A check that does not hold.
  FALSE: { font: "#8A1C1C", fill: "#FBE0DE" },
} as const;
