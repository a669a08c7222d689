import type { OwnSource } from "../../../catalogue/own/ownCatalogue";

/** Who is asked at an address, "" for what is no address. */
export function hostOf(address: string): string {
  try {
    return new URL(address.trim()).host;
  } catch {
    return "";
  }
}

/** The file's name or the address. */
export function placeOf(source: OwnSource): string {
  return source.kind === "file" ? source.name : source.address;
}

/** A file's name without its ending. */
export function baseName(file: string): string {
  return file.replace(/\.(csv|txt|xlsx)$/i, "") || file;
}

/** What stands as the source of indicators for which their file names none: the file, and which of its sheets. */
export function sourceName(file: string, sheet: string): string {
  return sheet ? `${file}, ${sheet}` : file;
}
