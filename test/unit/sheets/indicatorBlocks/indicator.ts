import type { Indicator } from "../../../../src/catalogue/indicator";
import { indicators } from "../../../../src/catalogue/inPane/indicators";

/** The indicator that ships under a key. */
export function shipped(key: string): Indicator {
  const found = indicators().find((indicator) => indicator.key === key);
  if (!found) throw new Error(`nothing ships under ${key}`);
  return found;
}

/** An indicator of the user's own, of which only what is given is known. */
export function own(given: Partial<Indicator>): Indicator {
  return { ...shipped("NI 15"), key: "L1", code: "L1", set: "Local", origin: "own", status: "own", ...given };
}
