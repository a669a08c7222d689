import type { CatalogueEntry } from "../indicator";

/** The four themes of a Local Area Agreement, each with how the handbook's themes that come under it begin. */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  "Children & Young People": ["Children and young people"],
  "Safer & Stronger Communities": ["Safer communities", "Stronger communities"],
  "Healthier Communities and Older People": ["Adult health and wellbeing", "Tackling exclusion"],
  "Economic Development and the Environment": ["Local economy", "Environmental sustainability"],
};

/**
 * The theme of a Local Area Agreement (Framework report 2007, para 45) under which a national indicator comes; "" for the
 * other sets. No source gives it: this is our reading of the theme that the handbook of 2008 gives the indicator.
 */
export function laaThemeOf({ set, theme }: Pick<CatalogueEntry, "set" | "theme">): string {
  if (set !== "NI") return "";
  const under = Object.entries(THEMES).find(([, starts]) => starts.some((start) => theme.startsWith(start)));
  return under?.[0] ?? "";
}
