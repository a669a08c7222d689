import { SourceRefusal } from "../refusal";
import { decoded } from "./decoded";

export type FileFormat = "csv" | "xlsx";

/** What files begin with: a zip archive, which every .xlsx file is; the container of older or locked workbooks. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** How much of a file shows what it is. */
const LOOKED_AT = 65_536;
const MARKUP = /^\s*<(!doctype|!--|\?xml|\w+[\s>:/])|^MIME-Version:/i;
const TABLE = /<(\w+:)?(table|workbook)\b|urn:schemas-microsoft-com:office/i;
/** XML of any kind but a web page: Excel opens it as a table. */
const XML = /^\s*<\?xml\b(?![\s\S]*<html\b)/i;
/** A page for signing in may be laid out in tables as well. */
const FORM = /<(form|input)\b/i;
const PAGE = /^\s*<(!doctype html|html|head|body)\b/i;

/**
 * What a file is, by its first bytes: a name or a content type says only what it should be.
 * Throws a SourceRefusal for an older or locked workbook, a web page, a table in HTML or XML, and an empty file.
 */
export function fileFormat(file: Uint8Array): FileFormat {
  const begins = (bytes: readonly number[]) => bytes.every((byte, at) => file[at] === byte);
  if (file.length === 0) throw new SourceRefusal({ kind: "empty" });
  if (begins(CONTAINER)) throw new SourceRefusal({ kind: "oldOrLockedWorkbook" });
  if (begins(ZIP)) return "xlsx";
  const text = decoded(file.subarray(0, LOOKED_AT));
  if (!MARKUP.test(text)) return "csv";
  if (XML.test(text) || (TABLE.test(text) && !FORM.test(text)))
    throw new SourceRefusal({ kind: "tableInPage" });
  if (PAGE.test(text)) throw new SourceRefusal({ kind: "webPage" });
  return "csv";
}
