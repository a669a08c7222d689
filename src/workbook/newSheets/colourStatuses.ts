/** The colours that go with a status, which is always there as a word too: dark text on a light ground, 4.5:1 and more. */
const COLORS = {
  Green: { font: "#0B5A2B", fill: "#DDF1E4" },
  Amber: { font: "#6B4A00", fill: "#FDF0CF" },
  Red: { font: "#8A1C1C", fill: "#FBE0DE" },
} as const;

/** Asks for the words Green, Amber and Red in these cells to be coloured, whenever they stand there. */
export function colourStatuses(range: Excel.Range): void {
  for (const [word, { font, fill }] of Object.entries(COLORS)) {
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison;
    rule.format.font.color = font;
    rule.format.fill.color = fill;
    rule.rule = { operator: Excel.ConditionalTextOperator.contains, text: word };
  }
}
