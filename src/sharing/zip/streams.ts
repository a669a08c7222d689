import { CopyRefusal } from "../refusal";

/** Packs bytes as zip archives do. */
export const deflated = (bytes: Uint8Array): Promise<Uint8Array> =>
  through(bytes, new CompressionStream("deflate-raw"), Infinity);

/** Unpacks them, and stops as soon as there are more than `most`. */
export async function inflated(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  try {
    return await through(bytes, new DecompressionStream("deflate-raw"), most);
  } catch (error) {
    if (error instanceof CopyRefusal) throw error;
    throw new CopyRefusal("The file is damaged: a part of it cannot be unpacked.");
  }
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What the writer has to say of a fault, the reader says too.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new CopyRefusal("The file holds more than it says: it is damaged, or made to do harm.");
    }
    pieces.push(value);
  }
  return joined(pieces, length);
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
