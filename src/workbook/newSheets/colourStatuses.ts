import { STATUS_LOOKS } from "../../sheets/statusLooks";

/** Asks for the words Green, Amber and Red in these cells to be coloured, whenever they stand there. */
export function colourStatuses(range: Excel.Range): void {
  for (const [word, { font, fill }] of Object.entries(STATUS_LOOKS)) {
    const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText).textComparison;
    rule.format.font.color = font;
    rule.format.fill.color = fill;
    rule.rule = { operator: Excel.ConditionalTextOperator.contains, text: word };
  }
}
