/** The codes that a cell names, as in "SPI 5.1; 5.2": a number alone is one of the set that the column is about. */
export function codesNamed(cell: string, set: string): string {
  return splitCodes(cell)
    .map((code) => (/^\d/.test(code) ? `${set} ${code}` : code))
    .join("; ");
}

/** The codes that a text names one after the other. */
export function splitCodes(text: string): readonly string[] {
  return text
    .split(/[;,\n]/)
    .map((code) => code.trim())
    .filter(Boolean);
}
