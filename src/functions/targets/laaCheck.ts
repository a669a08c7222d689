import { nationalNumber } from "../../catalogue/codes/nationalNumber";
import { printedCode } from "../../catalogue/codes/printedCode";
import { counted } from "../../model/counted";
import { invalid } from "../../model/refusal";
import {
  AGREEMENT_CLASSES,
  FINDING_COLUMNS,
  localAreaAgreement,
  MOST_DESIGNATED,
  STATUTORY_EXPECTED,
  type AgreementTarget,
} from "../../model/targets/localAreaAgreement";
import { answerFilled } from "../edge/answerFilled";
import type { Given } from "../edge/given";
import { figure, option, text, unlessBlank, whole } from "../edge/readers";

/** The arguments that have a row for each target. */
const EACH = ["codes", "class", "baselines", "targets"] as const;

type Name = (typeof EACH)[number] | "maxDesignated" | "statutory";

/**
 * Checks a Local Area Agreement's list of indicators and targets. The documents give 16, 17 and 18 statutory targets.
 * @customfunction LAA.CHECK LAA.CHECK
 * @words local area agreement, designated targets, check the list, statutory targets
 * @param codes Indicator codes: NI 15, NI15, NI 015, 15, or a local code
 * @param class_ designated, statutory or local, one for each code
 * @param baselines Baselines, one for each code; n/a, tbc or blank is no baseline
 * @param targets Targets, a row for each code and three columns for the years; n/a, tbc or blank is no target
 * @param [maxDesignated] Most designated targets; usually 35
 * @param [statutory] Statutory targets expected; usually 16
 * @returns A table of Finding, Indicator and Detail: first about the list as a whole, then row by row; No findings when it is clean.
 * @throws #VALUE! Targets without three columns, an unknown class, a missing code, text where a figure belongs.
 * @example =PLAN.LAA.CHECK("NI15","designated","tbc",{2,1.9,1.8},,0) → {"Finding","Indicator","Detail";"No baseline","NI 15","Set it at the first annual review"}
 * @see Framework report 2007, paras 13, 51, 52, 63; LAA slides 2007, lines 48 and 92; LAA report 2007, para 4
 */
export function laaCheck(
  codes: any[][],
  class_: any[][],
  baselines: any[][],
  targets: any[][],
  maxDesignated?: any[][],
  statutory?: any[][],
): any[][] {
  return answerFilled(
    { codes, class: class_, baselines, targets, maxDesignated, statutory },
    EACH,
    (given) => {
      const count = whole({ atLeast: 0 });
      const findings = localAreaAgreement(
        agreementTargets(given),
        given.value("maxDesignated", count, MOST_DESIGNATED),
        given.value("statutory", count, STATUTORY_EXPECTED),
      );
      return [
        FINDING_COLUMNS,
        ...(findings.length === 0
          ? [["No findings", "", ""]]
          : findings.map(({ finding, indicator, detail }) => [finding, indicator, detail])),
      ];
    },
  );
}

function agreementTargets(given: Given<Name>): AgreementTarget[] {
  const codes = given.list("codes", text({ blank: "" }));
  const classes = given.listLike("codes", "class", unlessBlank(option(AGREEMENT_CLASSES)));
  const baselines = given.listLike("codes", "baselines", figure());
  const years = given.block("targets", figure());
  if (years[0]?.length !== 3) throw invalid("targets", "needs three columns, one for each year.");
  if (years.length !== codes.length) {
    throw invalid(
      "targets",
      `has ${counted(years.length, "row")} for ${counted(codes.length, "code")}. Give one row for each.`,
    );
  }
  return codes.flatMap((code, row) => {
    const kind = classes[row];
    if (code === "" && kind === undefined) return [];
    if (code === "") throw invalid("codes", "found nothing. Enter the indicator's code.", row);
    if (kind === undefined)
      throw invalid("class", `found nothing. Enter one of: ${AGREEMENT_CLASSES.join(", ")}.`, row);
    return {
      code: printedCode(code),
      nationalNumber: nationalNumber(code),
      class: kind,
      hasBaseline: baselines[row] !== undefined,
      hasTarget: (years[row] ?? []).map((target) => target !== undefined),
      row: row + 1,
    };
  });
}
