import { codeFinder, type Finding } from "./codeFinder";
import type { Indicator } from "./indicator";
import { indicators } from "./indicators";

let find: ((code: string | number) => Finding<Indicator>) | undefined;

/** The indicator under a code in any spelling, with all that the catalogue holds on it. */
export function findIndicator(code: string | number): Finding<Indicator> {
  find ??= codeFinder(indicators());
  return find(code);
}
