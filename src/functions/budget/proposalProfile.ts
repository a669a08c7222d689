import { PROFILES, proposalProfile as profileOf, type Proposal } from "../../model/budget/proposalProfile";
import { together } from "../../model/numbers/together";
import { invalid } from "../../model/refusal";
import { answer, type ResultCell } from "../edge/answer";
import { consecutiveYears } from "../edge/consecutiveYears";
import type { Given } from "../edge/given";
import { amount, month, option, unlessBlank, year, yesNo } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";
import { transpose } from "../edge/transpose";

type Name = "fullYearEffect" | "startYear" | "years" | "startMonth" | "recurrent" | "setupCost" | "output";

/** The arguments that may have a cell for each proposal. */
const EACH = ["fullYearEffect", "startYear", "startMonth", "recurrent", "setupCost"] as const;

/**
 * Each saving or growth proposal spread over the plan years.
 * @customfunction PROPOSAL.PROFILE PROPOSAL.PROFILE
 * @words savings profile, growth bid, part year effect, phasing of savings
 * @param fullYearEffect What a proposal yields in a full year, one value or a row or column of proposals: saving above 0, growth below 0, money
 * @param startYear Financial year in which it starts, one or one for each proposal
 * @param years Consecutive financial years, one row or one column
 * @param [startMonth] Month in which it starts, 1 to 12, 4 is April, one or one for each proposal; usually 4
 * @param [recurrent] Yes if it recurs every year, no for a one-off, one or one for each proposal; usually yes, a blank cell in a range is no
 * @param [setupCost] Money spent in the start year to set it up, 0 or more, one or one for each proposal; usually 0
 * @param [output] level for the effect in each year, change for the change on the year before; usually level
 * @returns One row for each proposal, one column for each year, without labels; one proposal alone runs as years does. A one-off counts in full whatever the month. Change is against the real year before, also in the first column. Blank rows stay blank.
 * @throws #VALUE! Years that do not follow each other, a start that is no financial year, a month outside 1 to 12.
 * @example =PLAN.PROPOSAL.PROFILE(12,"2010/11",{2010,2011,2012},9,,,"change") → {7,5,0}
 * @see Standard practice; Budget submission 2010-13 (medium-term savings proposals)
 */
export function proposalProfile(
  fullYearEffect: any[][],
  startYear: any[][],
  years: any[][],
  startMonth?: any[][],
  recurrent?: any[][],
  setupCost?: any[][],
  output?: any[][],
): any[][] {
  return answer(
    { fullYearEffect, startYear, years, startMonth, recurrent, setupCost, output },
    (given: Given<Name>) => {
      const planYears = consecutiveYears(given, "years");
      const profile = given.value("output", option(PROFILES, "level"));
      refuseBeyondSheet(Math.max(...EACH.map((name) => given.size(name).rows)), planYears.length);
      const rows = proposalsOf(given).map((proposal): ResultCell[] =>
        proposal ? profileOf(proposal, planYears, profile) : planYears.map(() => ""),
      );
      return rows.length === 1 && given.size("years").rows > 1 ? transpose(rows) : rows;
    },
  );
}

/** The proposals in their order; undefined where every range of them is blank. */
function proposalsOf(given: Given<Name>): (Proposal | undefined)[] {
  const isAlone = given.isSingle("fullYearEffect");
  const effects = given.list("fullYearEffect", amount({ blank: isAlone ? undefined : 0 }));
  const startYears = given.oneOrEach("fullYearEffect", "startYear", unlessBlank(year()));
  const startMonths = given.oneOrEach("fullYearEffect", "startMonth", month(4));
  const recurrent = given.oneOrEach("fullYearEffect", "recurrent", yesNo({ blank: false }), true);
  const setupCosts = given.oneOrEach("fullYearEffect", "setupCost", amount({ atLeast: 0, blank: 0 }));
  const ranges = EACH.filter((name) => !given.isSingle(name));
  const filled = new Set(given.filledItems(ranges));
  return together(
    [[...effects.keys()], effects, startYears, startMonths, recurrent, setupCosts],
    (item, fullYearEffect, startYear, startMonth, isRecurrent, setupCost) => {
      if (ranges.length > 0 && !filled.has(item)) return undefined;
      if (startYear === undefined) {
        const place = given.isSingle("startYear") ? undefined : item;
        throw invalid("startYear", "found nothing. Enter the financial year in which it starts.", place);
      }
      return { fullYearEffect, startYear, startMonth, isRecurrent, setupCost };
    },
  );
}
