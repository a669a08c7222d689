/** A number of 32 bits that stands for a text, and that another text would most likely not have (FNV-1a). */
export function fingerprint(text: string): number {
  let mark = 0x811c9dc5;
  for (const letter of text) {
    mark ^= letter.codePointAt(0) ?? 0;
    mark = Math.imul(mark, 0x01000193);
  }
  return mark >>> 0;
}
