import { CopyRefusal } from "../refusal";

/** A file of a zip archive as it lies there. */
export interface Entry {
  readonly name: string;
  /** 0 as it is, 8 packed. */
  readonly method: number;
  readonly crc: number;
  /** How many bytes it has once unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const FILE = 0x04034b50;
/** The end record, and the longest remark that may follow it. */
const END_LENGTH = 22;
const LONGEST_REMARK = 0xffff;
const MOST_ENTRIES = 20_000;

const damaged = () => new CopyRefusal("The file is damaged: its table of contents does not hold.");

/** The files of a zip archive, by its directory. Nothing is unpacked. */
export function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw damaged();
  const seen = new Set<string>();
  return Array.from({ length: count }, () => {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    const name = entry.name.toLowerCase();
    // Two parts of one name, or one that leads out of the archive: which of them a program reads, nobody can say.
    if (seen.has(name) || !isPartName(entry.name)) throw damaged();
    seen.add(name);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_REMARK);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const file = view.getUint32(at + 42, true);
  if (flags & 1) throw new CopyRefusal("The file is locked with a password. Take the password off first.");
  if (method !== 0 && method !== 8) throw damaged();
  if (file + 30 > view.byteLength || view.getUint32(file, true) !== FILE) throw damaged();
  const start = file + 30 + view.getUint16(file + 26, true) + view.getUint16(file + 28, true);
  if (start + packedSize > view.byteLength) throw damaged();
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    method,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}

const isPartName = (name: string) =>
  name !== "" && !/^[\\/]|\\|:/.test(name) && !name.split("/").some((step) => step === ".." || step === ".");
