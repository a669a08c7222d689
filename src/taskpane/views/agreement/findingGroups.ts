import {
  LISTED_TWICE,
  localAreaAgreement,
  MOST_DESIGNATED,
  STATUTORY_EXPECTED,
} from "../../../model/targets/localAreaAgreement";
import { findings as words } from "../../strings/agreement";
import { type AgreementDraft, expectedNumber } from "./agreementDraft";
import { checkedTargets } from "./agreementRows";

/** Findings that say the same, and the codes of the targets they are about; none for the list as a whole. */
export interface FindingGroup {
  readonly sentence: string;
  readonly codes: readonly string[];
}

/** What is wrong with an agreement: how many findings there are, and those that say the same together. */
export interface Findings {
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

export function findingsOf(draft: AgreementDraft): Findings {
  const expected = expectedNumber(draft.expected) ?? STATUTORY_EXPECTED;
  const found = localAreaAgreement(checkedTargets(draft), MOST_DESIGNATED, expected);
  const groups = new Map<string, Set<string>>();
  for (const { finding, indicator, detail } of found) {
    const sentence =
      finding === LISTED_TWICE
        ? words.twice
        : indicator
          ? words.group(finding, detail)
          : words.whole(finding, detail);
    const codes = groups.get(sentence) ?? new Set();
    groups.set(sentence, codes);
    if (indicator) codes.add(indicator);
  }
  return {
    count: found.length,
    groups: [...groups].map(([sentence, codes]) => ({ sentence, codes: [...codes] })),
  };
}
