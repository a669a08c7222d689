import type { Entry } from "./entries";
import { joined } from "./streams";

/** The first day that a zip archive can give: what was made when is no part of what a file says. */
const NO_TIME = 0x00210000;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;

/** A zip archive of these files, whose packed bytes are written as they are. */
export function archiveOf(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const push = (list: Uint8Array[], piece: Uint8Array) => {
    list.push(piece);
    return piece.length;
  };
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const file = header(30, 0x04034b50, (view) => describe(view, 4, entry, name.length));
    const place = at;
    at += push(pieces, file) + push(pieces, name) + push(pieces, entry.packed);
    const listed = header(46, 0x02014b50, (view) => {
      view.setUint16(4, VERSION, true);
      describe(view, 6, entry, name.length);
      view.setUint32(42, place, true);
    });
    push(directory, listed);
    push(directory, name);
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = header(22, 0x06054b50, (view) => {
    view.setUint16(8, entries.length, true);
    view.setUint16(10, entries.length, true);
    view.setUint32(12, length, true);
    view.setUint32(16, at, true);
  });
  return joined([...pieces, ...directory, end], at + length + end.length);
}

function header(length: number, signature: number, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  fill(view);
  return bytes;
}

/** What the directory and the file itself both say. */
function describe(
  view: DataView,
  at: number,
  { method, crc, packed, size }: Entry,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, FLAGS, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, NO_TIME, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
