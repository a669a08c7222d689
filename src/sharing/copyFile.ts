import { fileForm } from "../formulas/fileForm";
import { definitionsFor, type Definition } from "../twins/definitions";
import { ABOUT_WIDTHS, aboutSheet } from "./aboutSheet";
import { bookParts, type BookParts } from "./bookParts";
import { changeContentType, declareParts, removeParts } from "./contentTypes";
import { breathe, type CopyKind, type CopyProgress, type CopyReport, type Facts } from "./facts";
import { rewriteNames, rewriteRules, rewriteTable } from "./formulasElsewhere";
import { KnownArguments } from "./known";
import { newSheet, type NewLook } from "./newSheet";
import { Package } from "./package";
import { PARITY_WIDTHS, paritySheet } from "./paritySheet";
import { CopyRefusal } from "./refusal";
import { addRelationship, dropRelationships, isOf } from "./relationships";
import { copySheet, type ChangedCells, type SheetCopy } from "./sheetCopy";
import { PLAIN, withLooks } from "./styles";
import { frozen, withTwins, type Treated } from "./treatment";
import { addNames, addSheets, calculateOnLoad } from "./workbookXml";
import { attribute, tags } from "./xml/tags";

/** A copy of a workbook file, and what became of its formulas. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly report: CopyReport;
}

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const BOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/**
 * A workbook that needs no add-in: with each call of ours as an ordinary named formula (twin), or with every formula as its
 * value (frozen). Parts in which nothing changes keep their bytes.
 *
 * @throws CopyRefusal where the file cannot be copied, in a sentence.
 */
export async function copyFile(
  bytes: Uint8Array,
  kind: CopyKind,
  facts: Facts,
  progress: CopyProgress = {},
): Promise<Copy> {
  const file = Package.open(bytes);
  const book = await bookParts(file);
  const known = kind === "twin" ? await KnownArguments.of(file, book) : undefined;
  const treat = kind === "twin" ? withTwins : frozen;
  const used: string[] = [];
  const dropped: string[] = [];
  const copies: SheetCopy[] = [];
  for (const [at, { name, part }] of book.sheets.entries()) {
    await breathe(progress, at / book.sheets.length);
    const seen = new Map<string, Treated | undefined>();
    const treated = (formula: string) => {
      if (!seen.has(formula))
        seen.set(
          formula,
          treat(formula, (argument) => known?.of(argument, name) ?? {}),
        );
      return seen.get(formula);
    };
    const copy = copySheet(name, await file.text(part), treated);
    const rules = rewriteRules(copy.xml, name, treat);
    file.setText(part, rules.xml);
    used.push(...copy.functions, ...rules.functions);
    dropped.push(...rules.dropped);
    copies.push(copy);
  }
  for (const part of book.tables) {
    const table = rewriteTable(await file.text(part), kind, treat);
    file.setText(part, table.xml);
    used.push(...table.functions);
    dropped.push(...table.dropped);
  }
  const names = rewriteNames(await file.text(book.workbook), treat);
  used.push(...names.functions);
  dropped.push(...names.dropped);
  file.setText(book.workbook, names.xml);
  await addDefinitions(file, book, definitionsFor(new Set(used)));
  const changed = copies.flatMap((copy) => copy.changed);
  const values = copies.flatMap((copy) => copy.values);
  const compared = changed.reduce(
    (sum, { held }) => sum + held.reduce((count, row) => count + row.length, 0),
    0,
  );
  const report: CopyReport = {
    changed: kind === "twin" ? changed : values,
    values: kind === "twin" ? values : [],
    dropped,
    compared,
    macros: book.hasMacros,
  };
  await addPages(file, book, kind, facts, report, changed);
  await withoutTheAddIn(file, book);
  await breathe(progress, 1);
  return { bytes: await file.bytes(), report };
}

/** Adds the names that the twins need. A name of theirs that means something else is not touched: the copy is refused. */
async function addDefinitions(
  file: Package,
  book: BookParts,
  definitions: readonly Definition[],
): Promise<void> {
  const there = new Map(book.names.map((one) => [one.name.toLowerCase(), one]));
  const written = definitions.map((one) => ({ ...one, formula: fileForm(one.formula) }));
  for (const { name, formula } of written) {
    const taken = there.get(name.toLowerCase());
    if (taken && (taken.formula !== formula || taken.sheet !== undefined)) {
      throw new CopyRefusal(
        `${taken.name} is already a name in this workbook and means something else. Give it another name (Formulas, Name Manager), and try again.`,
      );
    }
  }
  const fresh = written.filter(({ name }) => !there.has(name.toLowerCase()));
  file.setText(book.workbook, addNames(await file.text(book.workbook), fresh));
}

/** Adds the page about the copy, and in a copy with twins the live figures. */
async function addPages(
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

/** The parts that belong to add-ins and to what was calculated in which order; and macros, which a copy has none of. */
async function withoutTheAddIn(file: Package, book: BookParts): Promise<void> {
  await dropRelationships(file, "", (one) => /webextension/i.test(one.type));
  await dropRelationships(
    file,
    book.workbook,
    (one) => isOf(one, "calcChain") || /vbaProject/i.test(one.type),
  );
  await removeParts(file, (part) =>
    /(?:^|\/)(?:webextensions\/.*|calcChain\.xml|vbaProject[^/]*|vbaData\.xml)$/i.test(part),
  );
  if (book.hasMacros) await changeContentType(file, book.workbook, BOOK_TYPE);
}
