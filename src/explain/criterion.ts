import { compare, COMPARISONS } from "./comparison";
import type { CellValue } from "./figure";
import { plainNumber } from "./phrase";

/** What COUNTIF and SUMIF ask of a cell. */
export interface Criterion {
  readonly fits: (value: CellValue) => boolean;
  /** "is “Green”", "is more than 5". */
  readonly says: string;
}

/** Reads "x", 5 or ">0"; undefined for a pattern with wildcards. */
export function criterionOf(wanted: CellValue): Criterion | undefined {
  const [, operator = "=", text = ""] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(String(wanted)) ?? [];
  const limit = text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
  if (text === "?*" && operator === "=") return { fits: isWords, says: "holds words" };
  if (typeof limit === "string" && /[*?~]/.test(limit)) return undefined;
  const called = typeof limit === "number" ? plainNumber(limit) : `“${limit}”`;
  const [says = ""] = COMPARISONS[operator] ?? [];
  return {
    fits: (value) => (typeof value === typeof limit || operator === "<>") && compare(operator, value, limit),
    says:
      limit === ""
        ? operator === "<>"
          ? "is not blank"
          : "is blank"
        : `${says.replace("is equal to", "is")} ${called}`,
  };
}

const isWords = (value: CellValue): boolean => typeof value === "string" && value !== "";
