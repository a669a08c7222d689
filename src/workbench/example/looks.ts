import type { Border, BorderEdge, Format } from "../host/format";

/** How a block of the worked example looks: what it adds to a plain cell. */
interface Appearance {
  format: Partial<Format>;
  numFmt?: string;
  border?: readonly [BorderEdge, Border];
}

const INPUT_BLUE = "#0033CC";
const INK = "#1F2A37";
const QUIET = "#5B6673";

/** Millions to one decimal, negatives in brackets. */
export const MILLIONS = "#,##0.0;(#,##0.0)";
/** The same, with a dash where there is nothing. */
export const MILLIONS_OR_DASH = '#,##0.0;(#,##0.0);"–"';
/** Pounds and pence. */
export const PENCE = "#,##0.00;(#,##0.00)";
/** Whole pounds or people, negatives in brackets. */
export const WHOLE = "#,##0;(#,##0)";
/** The same, with a dash where there is nothing. */
export const WHOLE_OR_DASH = '#,##0;(#,##0);"–"';
/** Crimes per 1,000 residents. */
export const RATE = "0.0";
/** A share or a change, in per cent. */
export const PERCENT = "0.0%;(0.0%)";

const line = (color: string, weight: Border["weight"] = "Thin"): Border => ({
  style: "Continuous",
  color,
  weight,
});

/** The house conventions: inputs blue, formulas black, totals bold with a line above, sources small at the foot. */
export const LOOKS = {
  title: { format: { bold: true, fontSize: 16, fontColor: INK, rowHeight: 26 } },
  subtitle: { format: { fontColor: QUIET } },
  section: { format: { bold: true, fontSize: 12, fontColor: INK, rowHeight: 20 } },
  heading: {
    format: { bold: true, fontColor: INK, fillColor: "#E8EEF6", horizontalAlignment: "Right" },
    border: ["EdgeBottom", line("#8A99AC")],
  },
  leftHeading: {
    format: { bold: true, fontColor: INK, fillColor: "#E8EEF6" },
    border: ["EdgeBottom", line("#8A99AC")],
  },
  band: { format: { bold: true, fontColor: QUIET, fillColor: "#E8EEF6" } },
  wrappedHeading: {
    format: {
      bold: true,
      fontColor: INK,
      fillColor: "#E8EEF6",
      horizontalAlignment: "Right",
      wrapText: true,
      rowHeight: 32,
    },
    border: ["EdgeBottom", line("#8A99AC")],
  },
  label: { format: { fontColor: "#000000" } },
  indented: { format: { fontColor: "#000000", indentLevel: 1 } },
  input: { format: { fontColor: INPUT_BLUE }, numFmt: MILLIONS },
  inputName: { format: { fontColor: INPUT_BLUE } },
  inputIndented: { format: { fontColor: INPUT_BLUE, indentLevel: 1 } },
  inputText: { format: { fontColor: INPUT_BLUE, horizontalAlignment: "Right" } },
  result: { format: { fontColor: "#000000" }, numFmt: MILLIONS },
  resultText: { format: { fontColor: "#000000", horizontalAlignment: "Right" } },
  total: {
    format: { bold: true, fontColor: "#000000" },
    numFmt: MILLIONS,
    border: ["EdgeTop", line("#000000")],
  },
  answer: {
    format: { bold: true, fontColor: "#000000", fillColor: "#FFF6DD" },
    numFmt: MILLIONS,
    border: ["EdgeTop", line("#000000")],
  },
  check: { format: { bold: true, fontColor: INK } },
  remark: { format: { fontSize: 9, fontColor: QUIET, indentLevel: 1 } },
  note: { format: { fontSize: 9, fontColor: QUIET } },
} as const satisfies Record<string, Appearance>;

export type Look = keyof typeof LOOKS;

/** The appearance of a look, whichever of its parts the look has. */
export const appearance = (look: Look): Appearance => LOOKS[look];
