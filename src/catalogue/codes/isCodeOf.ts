import type { Indicator } from "../indicator";
import { tidyCode } from "./tidyCode";

/** Whether what was typed is the whole code of an indicator, as printed, by its key, or without its set: "4(b)". */
export function isCodeOf(typed: string, { code, key }: Pick<Indicator, "code" | "key">): boolean {
  const sought = tidyCode(typed);
  if (!/\d/.test(sought)) return false;
  return [code, key].map(tidyCode).some((own) => own === sought || own.replace(/^[a-z]+/, "") === sought);
}
