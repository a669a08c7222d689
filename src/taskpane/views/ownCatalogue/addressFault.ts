import { sourceAddress } from "../../../catalogue/own/fetching/address";
import { refusedLines } from "./refusedLines";

/** What is wrong with an address as typed, and what to do; undefined for one that can be asked. */
export function addressFault(typed: string): string | undefined {
  try {
    sourceAddress(typed);
    return undefined;
  } catch (error) {
    return refusedLines(error)[0];
  }
}
