import {
  MOST_DESIGNATED,
  STATUTORY_EXPECTED,
  type AgreementClass,
} from "../../../model/targets/localAreaAgreement";
import { agreement as words } from "../../strings/agreement";
import type { AgreementDraft } from "./agreementDraft";
import { expectedNumber } from "./expectedNumber";

/** How many targets there are of each class, against what is allowed or expected. */
export function countsInWords({ targets, expected }: AgreementDraft): readonly string[] {
  const count = (kind: AgreementClass) => targets.filter((target) => target.class === kind).length;
  return [
    words.counts.designated(count("designated"), MOST_DESIGNATED),
    words.counts.statutory(count("statutory"), expectedNumber(expected) ?? STATUTORY_EXPECTED),
    words.counts.local(count("local")),
  ];
}
