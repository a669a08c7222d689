/** Widths of characters as parts of the font's size, as wide as the sans-serif faces come that a page may be shown in. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijlI.,:;'|()[\]! ]/, 0.3],
  [/[ftr/-]/, 0.4],
  [/[mMW@%…]/, 0.93],
  [/[wA-Z&]/, 0.75],
];
const USUAL = 0.6;

const widthOf = (character: string): number =>
  WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? USUAL;

/** How wide a text is about, in the unit of the size: it is laid out before there is anything to measure. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + widthOf(character) * size, 0);

/** The text in lines that fit, broken between words; a word that is too long stands in a line of its own. */
export function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
