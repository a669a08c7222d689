/** How many statutory targets are expected, as typed; undefined for what is no whole number. */
export function expectedNumber(text: string): number | undefined {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
}
