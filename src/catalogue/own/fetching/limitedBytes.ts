import { SourceRefusal } from "../refusal";

/** What an answer holds. Throws a SourceRefusal as soon as it proves larger than allowed, and reads no further. */
export async function limitedBytes(answer: Response, mostBytes: number): Promise<Uint8Array> {
  const tooLarge = new SourceRefusal({ kind: "tooLarge", mostBytes });
  if (Number(answer.headers.get("Content-Length")) > mostBytes) {
    await answer.body?.cancel();
    throw tooLarge;
  }
  const reader = answer.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      await reader?.cancel();
      throw tooLarge;
    }
    parts.push(part.value);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
