import { ourFunction } from "../../formulas/functionName";
import type { Node } from "../../formulas/tree";
import { isQuestion } from "../conditions";
import type { Made } from "../figure";
import { FURTHER } from "../parts";
import type { Reducer } from "../reduce";
import { choices } from "./choices";
import { counts } from "./counts";
import { roundings } from "./roundings";
import { sums } from "./sums";

/** How a function of Excel's makes its value of what it is given; undefined where that cannot be said. */
export type Native = (reader: Reducer, args: readonly Node[]) => Made | undefined;

/** The functions of Excel's that most formulas call, by their names. */
const EVERYDAY: Readonly<Partial<Record<string, Native>>> = { ...choices, ...counts, ...roundings, ...sums };

/** What is known of the functions that are not met every day; undefined for one that is, and for one of ours. */
export const furtherFor = (name: string): ReturnType<(typeof FURTHER)["get"]> | undefined =>
  name in EVERYDAY || isQuestion(name) || ourFunction(name) !== undefined ? undefined : FURTHER.get();

/** The function of a name, where it can be said in words how it makes its value. */
export const nativeOf = (name: string): Native | undefined =>
  EVERYDAY[name] ?? furtherFor(name)?.NATIVES[name];
