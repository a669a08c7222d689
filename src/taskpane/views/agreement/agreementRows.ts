import { nationalNumber } from "../../../catalogue/codes/nationalNumber";
import { printedCode } from "../../../catalogue/codes/printedCode";
import { AGREEMENT_CLASSES, type AgreementTarget } from "../../../model/targets/localAreaAgreement";
import type { AgreementRow } from "../../../sheets/models/localAreaAgreement/agreement";
import {
  type AgreementDraft,
  type DraftTarget,
  type NewTarget,
  typedFigure,
  expectedNumber,
} from "./agreementDraft";
import type { Indicator } from "../../../catalogue/indicator";
import type { Finding } from "../../../catalogue/codes/codeFinder";
import { indicators } from "../../../catalogue/inPane/indicators";
import { financialYear } from "../../../model/years";
import { adding, agreement as words } from "../../strings/agreement";

/** The targets in the order of the sheet: by class, and within a class as they were added. */
export function inOrder({ targets }: AgreementDraft): readonly DraftTarget[] {
  return AGREEMENT_CLASSES.flatMap((kind) => targets.filter((target) => target.class === kind));
}

/** The targets as the sheet lists them. */
export function agreementRows(draft: AgreementDraft): readonly AgreementRow[] {
  return inOrder(draft).map(({ code, title, unit, polarity, class: kind, baseline, targets }) => {
    const figure = typedFigure(baseline);
    return {
      ...{ code, title, unit, polarity, class: kind },
      ...(figure !== undefined && { baseline: figure }),
      targets: targets.map(typedFigure),
    };
  });
}

/** The targets as the rules look at them. */
export function checkedTargets(draft: AgreementDraft): readonly AgreementTarget[] {
  return inOrder(draft).map(({ code, class: kind, baseline, targets }, at) => ({
    code: printedCode(code),
    nationalNumber: nationalNumber(code),
    class: kind,
    hasBaseline: typedFigure(baseline) !== undefined,
    hasTarget: targets.map((text) => typedFigure(text) !== undefined),
    row: at + 1,
  }));
}

/** The first target with a figure that is no number. */
export function faultyTarget(draft: AgreementDraft): DraftTarget | undefined {
  return inOrder(draft).find(({ baseline, targets }) =>
    [baseline, ...targets].some((text) => Number.isNaN(typedFigure(text))),
  );
}

/** An indicator of the national set as a target of the agreement. */
export function asTarget({ key, title, unit, polarity }: Indicator, kind: NewTarget["class"]): NewTarget {
  return { class: kind, code: key, title, unit, polarity };
}

/**
 * A local target of this code and title. A code that the catalogue has, perhaps from a file of the user's, brings its
 * unit along, and its title where none is typed. Undefined while something is missing.
 */
export function localTarget(
  code: string,
  title: string,
  find: (code: string) => Finding<Indicator>,
): NewTarget | undefined {
  const [typedCode, typedTitle] = [code.trim(), title.trim()];
  if (typedCode === "") return undefined;
  const finding = find(typedCode);
  if ("found" in finding) {
    const { found } = finding;
    return { ...asTarget(found, "local"), code: found.code || found.key, title: typedTitle || found.title };
  }
  if (typedTitle === "") return undefined;
  return { class: "local", code: typedCode, title: typedTitle, unit: "", polarity: "" };
}

/** Keys of the national indicators that the agreement does not list yet. */
export function offeredKeys({ targets }: AgreementDraft): ReadonlySet<string> {
  const listed = new Set(targets.map(({ code }) => printedCode(code)));
  const national = indicators().filter(({ set, key }) => set === "NI" && !listed.has(key));
  return new Set(national.map(({ key }) => key));
}

/**
 * The codes in a text that holds nothing but national codes, two or more, as they come from a report or from cells:
 * "NI 15, NI 16" or "15 16 20". Undefined for any other text, which is to be searched for.
 */
export function typedCodes(text: string): readonly string[] | undefined {
  const codes = text
    .trim()
    .replace(/\bni\s+/gi, "NI")
    .split(/[\s,;]+/)
    .filter((code) => code !== "");
  return codes.length > 1 && codes.every((code) => /^(ni)?\d{1,3}$/i.test(code)) ? codes : undefined;
}

/** Why the agreement's sheet cannot be made yet; undefined where it can. What breaks the rules is no reason. */
export function draftFault(draft: AgreementDraft): string | undefined {
  if (draft.targets.length === 0) return words.needsTarget;
  if (financialYear(draft.firstYear) === undefined) return words.yearWrong;
  if (expectedNumber(draft.expected) === undefined) return adding.needsExpected;
  const faulty = faultyTarget(draft);
  return faulty && words.needsFigures(printedCode(faulty.code));
}
