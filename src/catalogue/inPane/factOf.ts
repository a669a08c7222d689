import type { Fact } from "../indicator";

/** The text under a label, "" where there is none. */
export function factOf(facts: readonly Fact[], label: string): string {
  return facts.find((fact) => fact.label === label)?.text ?? "";
}
