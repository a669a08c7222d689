import { tidyCode } from "./tidyCode";

/** The number that a code has in the national set, in any spelling; undefined for a code of another set. */
export function nationalNumber(code: string | number): number | undefined {
  const number = /^ni(\d+)$/.exec(tidyCode(code))?.[1];
  return number === undefined ? undefined : Number(number);
}
