import type { Indicator } from "../../../catalogue/indicator";
import { catalogueWords } from "../../strings/catalogue";

/** The code as printed, or that it has none. */
export function codeOf({ code }: Pick<Indicator, "code">): string {
  return code || catalogueWords.noCode;
}

/** A set in words, or the user's own word for it. */
export function setName(set: string, words: Readonly<Record<string, string>>): string {
  return words[set] ?? set;
}

/** "NI 15 Serious violent crime rate". */
export function nameOf({ code, title }: Pick<Indicator, "code" | "title">): string {
  return code ? `${code} ${title}` : title;
}
