import { printedCode } from "../../../catalogue/codes/printedCode";
import {
  type NewTarget,
  type TypedFigures,
  typedFigure,
  type AgreementDraft,
  expectedNumber,
} from "./agreementDraft";
import { fieldWords } from "../../strings/catalogue";
import { financialYear, printYear } from "../../../model/years";
import { agreement, target as words } from "../../strings/agreement";
import {
  MOST_DESIGNATED,
  STATUTORY_EXPECTED,
  type AgreementClass,
} from "../../../model/targets/localAreaAgreement";

/** "NI 15 Serious violent crime rate". */
export function targetName({ code, title }: Pick<NewTarget, "code" | "title">): string {
  return `${printedCode(code)} ${title}`;
}

/** The unit of a target and which direction is better, as far as they are known. */
export function measuredIn({ unit, polarity }: Pick<NewTarget, "unit" | "polarity">): string {
  const inWords: Readonly<Record<string, string>> = fieldWords.polarity;
  const better = polarity && (inWords[polarity] ?? polarity);
  return [unit, better && better.toLowerCase()].filter(Boolean).join(" · ");
}

/** The three years as they are printed, or by their number while the first is no year. */
export function yearNames(firstYear: string): readonly [string, string, string] {
  const start = financialYear(firstYear);
  const name = (year: number) => (start === undefined ? words.year(year + 1) : printYear(start + year));
  return [name(0), name(1), name(2)];
}

/** The figures of a target as typed: what has none yet is said to. */
export function figuresInWords({ baseline, targets }: TypedFigures): string {
  const shown = (text: string) => (typedFigure(text) === undefined ? words.none : text.trim());
  if ([baseline, ...targets].every((text) => typedFigure(text) === undefined)) return words.noFigures;
  return words.figures(shown(baseline), targets.map(shown).join(", "));
}

/** How many targets there are of each class, against what is allowed or expected. */
export function countsInWords({ targets, expected }: AgreementDraft): readonly string[] {
  const count = (kind: AgreementClass) => targets.filter((target) => target.class === kind).length;
  return [
    agreement.counts.designated(count("designated"), MOST_DESIGNATED),
    agreement.counts.statutory(count("statutory"), expectedNumber(expected) ?? STATUTORY_EXPECTED),
    agreement.counts.local(count("local")),
  ];
}
