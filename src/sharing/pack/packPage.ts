import { quoteSheetName } from "../../grid/address";
import { cellName } from "../../grid/cell";
import { newSheet, type NewCell, type NewRow } from "../newSheet";
import { PLAIN } from "../styles";
import { escaped } from "../xml/tags";
import type { PackStyles } from "./packStyles";
import type { Orientation } from "./printed";

/** A page of a pack, one sheet: a title, lines under it, and one table. */
export interface PackPage {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly NewCell[])[];
  readonly widths: readonly number[];
  readonly orientation: Orientation;
  /** Cells of the first column that lead to another page, by its name. */
  readonly links?: readonly string[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Inches. */
const MARGINS = 'left="0.5" right="0.5" top="0.7" bottom="0.7" header="0.3" footer="0.3"';

/** The row of a page's headings, from 0. */
export const headingRow = ({ lines }: Pick<PackPage, "lines">): number => 1 + lines.length;

/** The sheet of a page; with a drawing where `hasDrawing`, which is then its second relationship. */
export function pageXml(page: PackPage, styles: PackStyles, footer: string, hasDrawing: boolean): string {
  const { title, lines, headings, rows, widths, links = [] } = page;
  const styled = (style: number) => (plain: string) => ({ plain, style });
  const made: NewRow[] = [
    { cells: [styled(styles.of("title"))(title)] },
    ...lines.map((line) => ({ cells: [styled(styles.of("said"))(line)] })),
    { cells: headings.map(styled(styles.of("heading"))) },
    ...rows.map((cells) => ({ cells })),
  ];
  const top = headingRow(page);
  const hyperlinks = links.map(
    (to, at) =>
      `<hyperlink ref="${cellName(top + 1 + at, 0)}" location="${escaped(`${quoteSheetName(to)}!A1`)}" display="${escaped(to)}"/>`,
  );
  return newSheet(made, widths, PLAIN, {
    properties: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    frozen: top + 1,
    after:
      (hyperlinks.length > 0 ? `<hyperlinks>${hyperlinks.join("")}</hyperlinks>` : "") +
      `<pageMargins ${MARGINS}/><pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>` +
      `<headerFooter><oddHeader>&amp;L${footerText(title)}</oddHeader><oddFooter>&amp;L${footerText(footer)}&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>` +
      (hasDrawing ? `<drawing xmlns:r="${OFFICE}" r:id="rId2"/>` : "") +
      `<tableParts count="1"><tablePart xmlns:r="${OFFICE}" r:id="rId1"/></tableParts>`,
  });
}

/** In headers and footers an ampersand begins a code, and 255 characters are the most. */
const footerText = (text: string) => escaped(text.slice(0, 110).replace(/&/g, "&&"));

/** The table of a page, whose headings are read with every cell. */
export function tableXml(page: PackPage, number: number): string {
  const top = headingRow(page);
  const ref = `${cellName(top, 0)}:${cellName(top + page.rows.length, page.headings.length - 1)}`;
  const columns = page.headings.map(
    (heading, at) => `<tableColumn id="${at + 1}" name="${escaped(heading)}"/>`,
  );
  return (
    `<table xmlns="${MAIN}" id="${number}" name="Table${number}" displayName="Table${number}" ref="${ref}" totalsRowShown="0">` +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>`
  );
}

/** The rows that are printed on every page of a long table. */
export const printTitles = (page: PackPage): string =>
  `${quoteSheetName(page.name)}!$${headingRow(page) + 1}:$${headingRow(page) + 1}`;

/** The most characters of a sheet's name, and how many of them a number at the end takes. */
const LONGEST_NAME = 31;
const NUMBER = 4;

/** A name for a sheet that says what it shows: allowed, whole words only, and not taken yet. */
export function sheetName(wish: string, taken: ReadonlySet<string>): string {
  const clean = wish
    .replace(/[\][:*?/\\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const short = (most: number) => {
    const cut =
      clean.length > most
        ? clean.slice(0, clean.lastIndexOf(" ", most) > 8 ? clean.lastIndexOf(" ", most) : most)
        : clean;
    return cut.replace(/^'+|[',:;–\s-]+$/g, "");
  };
  let name = short(LONGEST_NAME);
  for (let count = 2; taken.has(name.toLowerCase()); count++)
    name = `${short(LONGEST_NAME - NUMBER)} (${count})`;
  return name;
}
