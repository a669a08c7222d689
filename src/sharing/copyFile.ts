import { fileForm } from "../formulas/fileForm";
import { definitionsFor, type Definition } from "../twins/definitions";
import { bookParts, type BookParts } from "./bookParts";
import { changeContentType, removeParts } from "./contentTypes";
import { addPages } from "./copyPages";
import { breathe, type CopyKind, type CopyProgress, type CopyReport, type Facts } from "./facts";
import { rewriteNames, rewriteRules, rewriteTable } from "./formulasElsewhere";
import { KnownArguments } from "./known";
import { Package } from "./package";
import { CopyRefusal } from "./refusal";
import { dropRelationships, isOf } from "./relationships";
import { copySheet, type SheetCopy } from "./sheetCopy";
import { frozen, withTwins, type Treated } from "./treatment";
import { addNames } from "./workbookXml";

/** A copy of a workbook file, and what became of its formulas. */
export interface Copy {
  readonly bytes: Uint8Array;
  readonly report: CopyReport;
}

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
