import { readReference } from "../../../../formulas/references";
import type { Box } from "../../../../grid/box";
import { invalidArgument } from "../../hostError";
import { Range } from "../range/range";
import { RecordObject } from "./recordObject";

/** The most characters of a list that is written out in its rule. */
const LONGEST_LIST = 255;

/** Excel's word for each kind of rule, by the member in which the rule holds it. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** The validation of cells: recorded, with the type that follows from its rule. */
export class DataValidation extends RecordObject {
  /** @param clear takes away the rules of its cells */
  constructor(private readonly clear: () => void) {
    super("DataValidation");
    this.derive("Type", () => {
      const [kind = ""] = Object.keys(this.value("Rule") ?? {});
      return TYPES[kind] ?? "None";
    });
  }

  /** @throws HostError InvalidArgument for a list of more than one row and column, or one written out that is too long. */
  override set(name: string, value: unknown): void {
    const { source } = (name === "Rule" && (value as { list?: { source?: unknown } } | null)?.list) || {};
    if (isBlock(source) || (typeof source === "string" && isTooLong(source))) throw invalidArgument();
    super.set(name, value);
  }

  Clear(): void {
    this.clear();
  }
}

const isTooLong = (source: string): boolean => !source.startsWith("=") && source.length > LONGEST_LIST;

/** Whether a list's source is cells of several rows and columns, given as such or as a reference. */
function isBlock(source: unknown): boolean {
  if (source instanceof Range) return isWide(source.box);
  const reference = typeof source === "string" ? readReference(source.replace(/^=/, "")) : undefined;
  return reference?.kind === "cells" && isWide(reference.box);
}

const isWide = ({ rows, columns }: Box): boolean => rows > 1 && columns > 1;
