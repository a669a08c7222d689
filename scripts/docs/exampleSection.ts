import type { Example } from "./example";
import { writtenCells } from "./formula";
import { asHtml } from "./page";

/** A formula with what it gives: a value, or the block of cells it spills. */
export function exampleSection({ formula, result }: Example): string {
  const typed = `      <p><code class="formula">${asHtml(formula)}</code></p>`;
  if (!result.startsWith("{")) return `${typed}\n      <p>gives <samp>${asHtml(result)}</samp></p>`;
  const label = `What ${formula.replace(/\(.*$/s, "")} spills`;
  const rows = writtenCells(result).map((row) => `          <tr>${row.map(tableCell).join("")}</tr>`);
  return `${typed}
      <p>spills</p>
      <div class="wide" role="region" aria-label="${asHtml(label)}" tabindex="0">
        <table class="spill">
${rows.join("\n")}
        </table>
      </div>`;
}

function tableCell(cell: string): string {
  return /^-?\d+(\.\d+)?…?$/.test(cell) ? `<td class="number">${cell}</td>` : `<td>${asHtml(cell)}</td>`;
}
