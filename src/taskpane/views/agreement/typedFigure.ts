/** What stands where there is no figure, as the functions read it. */
const NONE = ["", "n/a", "tbc", "-"];
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/;

/** A figure as typed: undefined where there is none, NaN for what is no number. */
export function typedFigure(text: string): number | undefined {
  const plain = text.trim().toLowerCase();
  if (NONE.includes(plain)) return undefined;
  return NUMBER.test(plain) && /\d/.test(plain) ? Number(plain.replaceAll(",", "")) : NaN;
}
