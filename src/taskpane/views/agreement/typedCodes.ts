/**
 * The codes in a text that holds nothing but national codes, two or more, as they come from a report or from cells:
 * "NI 15, NI 16" or "15 16 20". Undefined for any other text, which is to be searched for.
 */
export function typedCodes(text: string): readonly string[] | undefined {
  const codes = text
    .trim()
    .replace(/\bni\s+/gi, "NI")
    .split(/[\s,;]+/)
    .filter((code) => code !== "");
  return codes.length > 1 && codes.every((code) => /^(ni)?\d{1,3}$/i.test(code)) ? codes : undefined;
}
