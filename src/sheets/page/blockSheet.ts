import type { Block } from "../plan/block";
import { isCard, isFormula, type Content } from "../plan/content";
import type { Draft } from "../plan/draft";
import type { Origin } from "../plan/origin";

/** The least and the most points a column is wide, and how many points a character takes. */
const WIDTH = { least: 48, most: 330, character: 5.6 };

/** A block on a sheet of its own, from A1 on, its columns as wide as their texts ask for. */
export function blockSheet(name: string, blockAt: (origin: Origin) => Block): Draft {
  return (place) => {
    const sheet = place.sheet(name);
    const block = blockAt({ sheet, row: 0, column: 0 });
    const named = block.table === undefined ? block : { ...block, table: place.table(block.table) };
    return [
      {
        ...named,
        name: sheet,
        widths: widthsOf(block),
        frozen: { rows: block.dressed.length > 0 ? 1 : 0, columns: 0 },
        names: [],
        choices: [],
        statuses: [],
        charts: [],
        checks: [],
        linked: [],
        sections: [],
        prompts: [],
        print: { areas: [], scale: 100, columns: 0 },
        start: { row: 0, column: 0, rows: 1, columns: 1 },
      },
    ];
  };
}

function widthsOf({ cells }: Block): number[] {
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const longest = cells.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return Math.min(WIDTH.most, Math.max(WIDTH.least, Math.ceil(longest * WIDTH.character)));
  });
}

function lengthOf(content: Content): number {
  if (content === null || isFormula(content)) return 0;
  return (isCard(content) ? content.text : String(content)).length;
}
