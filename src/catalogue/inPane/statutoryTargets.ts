import { factOf } from "./factOf";
import { indicators } from "./indicators";

const MARK = "Statutory education and early years target";

/**
 * Keys of the national indicators that are statutory education and early years targets: the 16 of the LAA slides 2007.
 * Earlier documents count 17 and 18, and none names them, so which they are is unconfirmed.
 */
export function statutoryTargets(): readonly string[] {
  return indicators()
    .filter(({ facts }) => factOf(facts, MARK) === "Yes")
    .map(({ key }) => key);
}
