import { inflateRawSync } from "node:zlib";

const DIRECTORY_ENTRY = Buffer.from("PK\u0001\u0002");

/** The texts in a zip archive by name, found by its directory as the format's description has it. */
export function unzipped(archive: Uint8Array): Readonly<Record<string, string>> {
  const bytes = Buffer.from(archive);
  const texts: Record<string, string> = {};
  for (let at = bytes.indexOf(DIRECTORY_ENTRY); at >= 0; at = bytes.indexOf(DIRECTORY_ENTRY, at + 1)) {
    const isStored = bytes.readUInt16LE(at + 10) === 0;
    const length = bytes.readUInt32LE(at + 20);
    const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const file = bytes.readUInt32LE(at + 42);
    // A file repeats its name and may add an extra field before its content.
    const start = file + 30 + bytes.readUInt16LE(file + 26) + bytes.readUInt16LE(file + 28);
    const content = bytes.subarray(start, start + length);
    texts[name] = (isStored ? content : inflateRawSync(content)).toString("utf8");
  }
  return texts;
}
