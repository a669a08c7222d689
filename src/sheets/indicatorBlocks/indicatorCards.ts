import type { Indicator } from "../../catalogue/indicator";
import type { Block } from "../plan/block";
import type { Card } from "../plan/content";
import { ALL_COLUMNS, columnHeading } from "./columns";

/** Indicators as one cell each that shows the title, with all that is known on a card behind it. */
export function indicatorCards(indicators: readonly Indicator[]): Block {
  return { cells: indicators.map((indicator) => [indicatorCard(indicator)]), dressed: [] };
}

function indicatorCard(indicator: Indicator): Card {
  const { title, notes, facts } = indicator;
  const listed = [
    ...ALL_COLUMNS.map((column) => [columnHeading(column), indicator[column]] as const),
    ["Notes", notes.join("\n")] as const,
    ...facts.map(({ label, text }) => [label, text] as const),
  ];
  // A card has each label once: what the catalogue itself says comes before a particular under the same name.
  const properties = new Map<string, string>();
  for (const [label, text] of listed) {
    if (label !== "" && text !== "" && !properties.has(label)) properties.set(label, text);
  }
  return { text: title, properties: [...properties] };
}
