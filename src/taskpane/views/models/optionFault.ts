import { financialYear } from "../../../model/years";
import type { Chosen, ModelOption } from "../../../sheets/modelOption";
import { isShare } from "../../frame/share";
import { modelWords } from "../../strings/models";

/** What is wrong with a choice, and what to do; undefined where nothing is. */
export function optionFault(option: ModelOption, value: Chosen[string] | undefined): string | undefined {
  switch (option.kind) {
    case "year":
      return financialYear(String(value)) === undefined ? modelWords.yearWrong : undefined;
    case "share":
      return isShare(Number(value)) ? undefined : modelWords.shareWrong;
    case "count":
    case "choice":
      return undefined;
    case "names": {
      const names = Array.isArray(value) ? (value as readonly string[]) : [];
      if (names.length === 0) return modelWords.namesWrong;
      const different = new Set(names.map((name) => name.toLowerCase()));
      return different.size < names.length ? modelWords.namesTwice : undefined;
    }
  }
}

/** The first fault among choices. */
export function faultOf(options: readonly ModelOption[], chosen: Chosen): string | undefined {
  return options
    .map((option) => optionFault(option, chosen[option.key]))
    .find((fault) => fault !== undefined);
}
