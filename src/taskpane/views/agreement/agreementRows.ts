import { nationalNumber } from "../../../catalogue/nationalNumber";
import { printedCode } from "../../../catalogue/printedCode";
import { AGREEMENT_CLASSES, type AgreementTarget } from "../../../model/targets/localAreaAgreement";
import type { AgreementRow } from "../../../sheets/models/localAreaAgreement/agreement";
import type { AgreementDraft, DraftTarget } from "./agreementDraft";
import { typedFigure } from "./typedFigure";

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
