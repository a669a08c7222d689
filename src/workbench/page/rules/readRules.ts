import type { CellFormat } from "../../host/format";
import type { Box, CellValue } from "../../host/gridStore";
import type { RecordObject } from "../../host/objects/records/recordObject";
import type { Worksheet } from "../../host/objects/worksheet";
import { flagSet, textSet } from "../recorded";
import type { Condition } from "./condition";

/** A conditional format as it is painted. */
export interface PaintedRule {
  boxes: readonly Box[];
  condition: Condition;
  look: Partial<CellFormat>;
  /** Whether no later rule is asked about a cell that meets this one. */
  isLast: boolean;
}

/** The conditional formats of a sheet that the page can paint, the one that goes first in front. */
export function readRules(sheet: Worksheet): PaintedRule[] {
  return sheet.rules.all().flatMap(({ boxes, record }) => {
    const condition = conditionOf(record);
    if (!condition) return [];
    const look = lookOf(record.at(condition.kind === "text" ? "TextComparison/Format" : "CellValue/Format"));
    return [{ boxes, condition, look, isLast: flagSet(record, "StopIfTrue") === true }];
  });
}

function conditionOf(record: RecordObject): Condition | null {
  const texts = ruleOf(record.at("TextComparison"));
  if (texts) {
    const { operator, text } = texts;
    return typeof operator === "string" && typeof text === "string" ? { kind: "text", operator, text } : null;
  }
  const values = ruleOf(record.at("CellValue"));
  if (!values || typeof values["operator"] !== "string") return null;
  const first = constant(values["formula1"]);
  const second = values["formula2"] === undefined ? first : constant(values["formula2"]);
  return first === null || second === null
    ? null
    : { kind: "value", operator: values["operator"], first, second };
}

function ruleOf(record: RecordObject | null): Readonly<Record<string, unknown>> | null {
  const rule = record?.value("Rule");
  return typeof rule === "object" && rule !== null ? (rule as Record<string, unknown>) : null;
}

/** What a formula without references comes to: `=100`, `="Red"`, `=TRUE`. Null for any other. */
function constant(formula: unknown): CellValue | null {
  if (typeof formula === "number") return formula;
  const written = String(formula).replace(/^=/, "").trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(written);
  if (quoted) return (quoted[1] ?? "").replace(/""/g, '"');
  if (/^(TRUE|FALSE)$/i.test(written)) return written.toUpperCase() === "TRUE";
  return written !== "" && Number.isFinite(Number(written)) ? Number(written) : null;
}

/** What the format says; what it does not say is left as it is. */
function lookOf(format: RecordObject | null): Partial<CellFormat> {
  const font = format?.at("Font") ?? null;
  const [fill, color] = [textSet(format?.at("Fill") ?? null, "Color"), textSet(font, "Color")];
  const [bold, italic] = [flagSet(font, "Bold"), flagSet(font, "Italic")];
  return {
    ...(fill === null ? {} : { fillColor: fill }),
    ...(color === null ? {} : { fontColor: color }),
    ...(bold === null ? {} : { bold }),
    ...(italic === null ? {} : { italic }),
  };
}
