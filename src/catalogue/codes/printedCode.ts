import { nationalNumber } from "./nationalNumber";

/** A national indicator's code as it is printed, in whatever spelling it comes; any other as it is. */
export function printedCode(code: string): string {
  const number = nationalNumber(code);
  return number === undefined ? code : `NI ${number}`;
}
