import { CopyRefusal } from "./refusal";
import { archiveOf } from "./zip/archive";
import { crcOf } from "./zip/crc";
import { entriesOf, type Entry } from "./zip/entries";
import { deflated, inflated } from "./zip/streams";

/** The largest file that is copied, and what its parts may come to once they are unpacked; bytes. */
export const LARGEST_FILE = 25_000_000;
const LARGEST_UNPACKED = 400_000_000;

/** What a file protected by a password begins with, as old workbooks do. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * A workbook file: its parts by name. Parts that nobody changes keep their bytes, packed as they were.
 */
export class Package {
  private readonly texts = new Map<string, string>();
  private readonly changed = new Set<string>();
  private unpacked = 0;

  private constructor(private readonly entries: Map<string, Entry>) {}

  /** @throws CopyRefusal where these bytes are no workbook that can be read. */
  static open(bytes: Uint8Array): Package {
    if (COMPOUND.every((byte, at) => bytes[at] === byte)) {
      throw new CopyRefusal(
        "The workbook is protected with a password to open, or is of the old .xls kind. Take the password off, or save it as .xlsx, and try again.",
      );
    }
    if (bytes.length > LARGEST_FILE) {
      const size = Math.ceil(bytes.length / 1_000_000);
      throw new CopyRefusal(
        `The workbook has ${size} MB; a copy can be made of up to ${LARGEST_FILE / 1_000_000} MB. Take out pictures or sheets that nobody needs.`,
      );
    }
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new CopyRefusal("This is not an Excel workbook.");
    return new Package(new Map(entriesOf(bytes).map((entry) => [entry.name, entry])));
  }

  /** A file without any part. */
  static blank(): Package {
    return new Package(new Map());
  }

  /** Takes a part of another file over as it is. */
  take(other: Package, name: string): void {
    const entry = other.entries.get(name);
    if (entry) this.entries.set(name, entry);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The text of a part. @throws CopyRefusal where there is no such part, or it cannot be read. */
  async text(name: string): Promise<string> {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.get(name);
    if (!entry) throw new CopyRefusal(`The file is damaged: it has no ${name}.`);
    const text = decoded(await this.bytesOf(entry), name);
    this.texts.set(name, text);
    return text;
  }

  setText(name: string, text: string): void {
    if (this.texts.get(name) === text) return;
    this.texts.set(name, text);
    this.changed.add(name);
    if (!this.entries.has(name)) this.entries.set(name, NO_ENTRY(name));
  }

  remove(name: string): void {
    this.entries.delete(name);
    this.texts.delete(name);
    this.changed.delete(name);
  }

  /** The file with its changes. */
  async bytes(): Promise<Uint8Array> {
    const entries = [];
    for (const entry of this.entries.values())
      entries.push(
        this.changed.has(entry.name) ? await packed(entry.name, this.texts.get(entry.name) ?? "") : entry,
      );
    return archiveOf(entries);
  }

  private async bytesOf(entry: Entry): Promise<Uint8Array> {
    this.unpacked += entry.size;
    if (this.unpacked > LARGEST_UNPACKED) {
      throw new CopyRefusal("Unpacked, the workbook has more than 400 MB: that is too much for a copy.");
    }
    const bytes = entry.method === 0 ? entry.packed : await inflated(entry.packed, entry.size);
    if (bytes.length !== entry.size || crcOf(bytes) !== entry.crc)
      throw new CopyRefusal(`The file is damaged: ${entry.name} is not what it was when it was saved.`);
    return bytes;
  }
}

const NO_ENTRY = (name: string): Entry => ({ name, method: 0, crc: 0, size: 0, packed: new Uint8Array() });

async function packed(name: string, text: string): Promise<Entry> {
  const bytes = new TextEncoder().encode(text);
  return { name, method: 8, crc: crcOf(bytes), size: bytes.length, packed: await deflated(bytes) };
}

/** Parts are UTF-8, some with its mark. None has a document type, whose entities could unfold without end. */
function decoded(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new CopyRefusal(`The file cannot be read: ${name} is not written in UTF-8.`);
  }
  if (/<!DOCTYPE/i.test(text)) {
    throw new CopyRefusal(`The file cannot be read: ${name} has a document type, which no workbook has.`);
  }
  return text;
}
