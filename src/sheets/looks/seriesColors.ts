/** Colours for series side by side: told apart by the colour-blind, and 3:1 against white. */
export const SERIES_COLORS = ["#33286B", "#2E7D6B", "#B4532A", "#6B6F76", "#8A6D00"] as const;

/** What rises and what falls, and a level between them. */
export const STEP_COLORS = { level: "#33286B", rise: "#B4532A", fall: "#2E7D6B" } as const;

/** Statuses, which a legend names as well: told apart from the next one by how light they are too. */
export const STATUS_COLORS = {
  Green: "#2E7D6B",
  Amber: "#B8800A",
  Red: "#8A1C1C",
  "No data": "#5B6FB0",
  "No target": "#4A3B78",
  "No baseline": "#8A939E",
} as const;
