import { sourceAddress } from "../../../catalogue/own/fetching/address";
import { fetchSource } from "../../../catalogue/own/fetching/fetchSource";
import { MOST_BYTES } from "../../../catalogue/own/limits";
import type { OwnSource } from "../../../catalogue/own/ownCatalogue";
import { SourceRefusal } from "../../../catalogue/own/refusal";
import type { SourceSheet } from "../../../catalogue/own/reading/sourceSheet";
import { hiddenSheets, readSource } from "../../../catalogue/own/table/readSource";
import type { WhichSheets } from "../../../catalogue/own/xlsx/xlsxSheets";
import type { ReadFile } from "./ownState";

/** Thrown where a file holds text but no table: one column cannot hold a code and a title. */
export class NoTable extends Error {}

/**
 * A file of the user's as it was chosen; it is not opened where its size alone says that it is too large. Throws a
 * SourceRefusal or NoTable where there is none to read, and the signal's reason once that is aborted.
 */
export async function chosenFile(
  file: File,
  signal: AbortSignal,
  which: WhichSheets = "visible",
): Promise<ReadFile> {
  if (file.size > MOST_BYTES) throw new SourceRefusal({ kind: "tooLarge", mostBytes: MOST_BYTES });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return read(file.name, { kind: "file", name: file.name }, bytes, signal, which);
}

/** The file at an address; undefined where it is still the version with this etag. Throws as `chosenFile` does. */
export async function fetchedFile(
  typed: string,
  etag: string,
  signal: AbortSignal,
): Promise<ReadFile | undefined> {
  const fetched = await fetchSource(typed, { etag, signal });
  if (fetched.kind === "unchanged") return undefined;
  const source = { kind: "address", address: sourceAddress(typed), etag: fetched.etag } as const;
  return read(fetched.name, source, fetched.bytes, signal);
}

/** A file with its hidden sheets behind those that were read. Throws as `chosenFile` does. */
export async function withHidden(file: ReadFile, signal: AbortSignal): Promise<ReadFile> {
  if (!file.hidden) return file;
  const sheets = await readSource(file.hidden.bytes, signal, "hidden");
  return { ...file, sheets: [...file.sheets, ...sheets.filter(isTable)], hidden: undefined };
}

async function read(
  name: string,
  source: OwnSource,
  bytes: Uint8Array,
  signal: AbortSignal,
  which: WhichSheets = "visible",
): Promise<ReadFile> {
  const sheets = await readSource(bytes, signal, which);
  const [first, ...others] = sheets.filter(isTable);
  if (!first) throw new NoTable();
  const names = which === "visible" ? await hiddenSheets(bytes, signal) : [];
  return {
    name,
    source,
    sheets: [first, ...others],
    hidden: names.length > 0 ? { names, bytes } : undefined,
  };
}

const isTable = ({ table }: SourceSheet) => table.headings.length > 1;
