import type { Node } from "../../formulas/tree";
import type { Made } from "../figure";
import type { Reducer } from "../reduce";
import { choices } from "./choices";
import { counts } from "./counts";
import { roundings } from "./roundings";
import { sums } from "./sums";
import { texts } from "./texts";

/** How a function of Excel's makes its value of what it is given; undefined where that cannot be said. */
export type Native = (reader: Reducer, args: readonly Node[]) => Made | undefined;

/** The functions of Excel's that can be said in words, by their names. */
export const NATIVES: Readonly<Partial<Record<string, Native>>> = {
  ...choices,
  ...counts,
  ...roundings,
  ...sums,
  ...texts,
};
