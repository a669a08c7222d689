import { ABOUT_WIDTHS, aboutSheet } from "./aboutSheet";
import type { BookParts } from "./bookParts";
import { declareParts } from "./contentTypes";
import type { CopyKind, CopyReport, Facts } from "./facts";
import { newSheet, type NewLook } from "./newSheet";
import type { Package } from "./package";
import { PARITY_WIDTHS, paritySheet } from "./paritySheet";
import { addRelationship } from "./relationships";
import type { ChangedCells } from "./sheetCopy";
import { PLAIN, withLooks } from "./styles";
import { addSheets, calculateOnLoad } from "./workbookXml";
import { attribute, tags } from "./xml/tags";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds the page about the copy, and in a copy with twins the live figures. */
export async function addPages(
  file: Package,
  book: BookParts,
  kind: CopyKind,
  facts: Facts,
  report: CopyReport,
  changed: readonly ChangedCells[],
): Promise<void> {
  const looks = await addLooks(file, book);
  const [about, live] = freeNames(["About this copy", "Live figures"], book);
  const parity =
    kind === "twin" && live !== undefined
      ? paritySheet(
          live,
          changed.filter(({ held }) => held.length > 0),
        )
      : undefined;
  const page = aboutSheet(
    kind,
    facts,
    report,
    parity && live !== undefined ? { sheet: live, differ: parity.differ } : undefined,
  );
  const namespace = namespaceOf(await file.text(book.sheets[0]?.part ?? book.workbook));
  const pages = [
    { name: about ?? "", xml: newSheet(page, ABOUT_WIDTHS, looks, { namespace }) },
    ...(parity && live !== undefined
      ? [{ name: live, xml: newSheet(parity.rows, PARITY_WIDTHS, looks, { namespace }) }]
      : []),
  ];
  const folder = book.workbook.slice(0, book.workbook.lastIndexOf("/") + 1);
  const placed = pages.map(({ name, xml }, at) => {
    const part = freePart(file, `${folder}worksheets/envelope`, at);
    file.setText(part, xml);
    return { name, part, id: `envelope${at + 1}` };
  });
  await declareParts(file, Object.fromEntries(placed.map(({ part }) => [part, SHEET_TYPE])));
  for (const { id, part } of placed)
    await addRelationship(file, book.workbook, { id, type: book.sheetType, target: `/${part}` });
  const workbook = addSheets(await file.text(book.workbook), placed);
  file.setText(book.workbook, kind === "twin" ? calculateOnLoad(workbook) : workbook);
}

async function addLooks(file: Package, { styles }: BookParts): Promise<Readonly<Record<NewLook, number>>> {
  if (styles === undefined || !file.has(styles)) return PLAIN;
  const { xml, looks } = withLooks(await file.text(styles));
  file.setText(styles, xml);
  return looks;
}

/** The namespace of the file's own sheets: the standard has two. */
function namespaceOf(xml: string): string | undefined {
  for (const tag of tags(xml))
    if (tag.kind === "open") return attribute(tag, tag.prefix ? `xmlns:${tag.prefix}` : "xmlns");
  return undefined;
}

function freeNames(wishes: readonly string[], { sheets }: BookParts): string[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return wishes.map((wish) => {
    let name = wish;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${wish} (${count})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function freePart(file: Package, stem: string, at: number): string {
  let count = at + 1;
  while (file.has(`${stem}${count}.xml`)) count++;
  return `${stem}${count}.xml`;
}
