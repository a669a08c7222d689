import { together } from "../../model/numbers/together";
import { Refusal } from "../../model/refusal";
import { challenge as challengeOf, CHALLENGE_ROWS, refuseTooFewYears } from "../../model/targets/challenge";
import type { Polarity } from "../../model/targets/polarity";
import { answer, type ResultCell } from "../edge/answer";
import { isBlank } from "../edge/cell";
import type { Given } from "../edge/given";
import { itemsByYear } from "../edge/itemsByYear";
import { amount, figure, inPlace, knownFigure, option, polarity as whichIsBetter } from "../edge/readers";
import { refuseBeyondSheet } from "../edge/size";

type Name = "target" | "history" | "polarity" | "peers" | "layout";

/**
 * Is a proposed target challenging and achievable?
 * @customfunction CHALLENGE CHALLENGE
 * @words is it ambitious, stretching, test a target, peers
 * @param target The proposed target; with the layout row one for each area
 * @param history At least three yearly figures, oldest first, one row or one column; with the layout row areas down, years across
 * @param [polarity] Which direction is better: higher or lower; usually lower
 * @param [peers] Figures of the peers, one row or one column, with the layout row also areas down; missing ones are left out
 * @param [layout] table, or row for one row an area; usually table
 * @returns A table of Measure and Value: the verdict, the latest figure, the trend for next year, the best year's improvement applied, and with peers their median and the target's rank and quartile among them. With the layout row a row of headings and one row for each area.
 * @throws #N/A No target.
 * @throws #VALUE! Fewer than three years, a gap in the history.
 * @example =PLAN.CHALLENGE(12,{10,11,12}) → {"Measure","Value";"Verdict","Challenging and achievable";"Latest",12;"Trend for next year",13;"Best year's improvement applied",12;"Peer median","";"Rank","";"Quartile",""}
 * @see Planning report 2002, Appendix 2, item 2; Framework report 2007, para 38. Tests are standard practice, the wording of the verdict is ours.
 */
export function challenge(
  target: any[][],
  history: any[][],
  polarity?: any[][],
  peers?: any[][],
  layout?: any[][],
): any[][] {
  return answer({ target, history, polarity, peers, layout }, (given: Given<Name>) => {
    const better = given.value("polarity", whichIsBetter("lower"));
    if (given.value("layout", option(["table", "row"], "table")) === "row") {
      return [["Area", ...CHALLENGE_ROWS.map(([label]) => label)], ...areaRows(given, better)];
    }
    const found = challengeOf(
      given.value("target", knownFigure({ what: "target" })),
      given.list("history", amount()),
      better,
      given.list("peers", figure()).filter((peer) => peer !== undefined),
    );
    return [["Measure", "Value"], ...CHALLENGE_ROWS.map(([label, part]) => [label, found[part]])];
  });
}

/** One row for each area; what is wrong with an area stands in its own cells. */
function areaRows(given: Given<Name>, better: Polarity): ResultCell[][] {
  const { rows, columns } = given.size("target");
  refuseBeyondSheet(rows * columns, 1 + CHALLENGE_ROWS.length);
  const targets = given.list("target", inPlace(knownFigure({ what: "target" })));
  const histories = itemsByYear(given, "history", inPlace(amount()), { items: targets.length });
  refuseTooFewYears(given.size("history").columns);
  const lists = [
    [...targets.keys()],
    targets,
    histories,
    peersOf(given, targets.length),
    given.list("target", isBlank),
    given.block("history", isBlank),
  ] as const;
  return together(lists, (area, target, history, peers, hasNoTarget, isBlankYear): ResultCell[] => {
    const label = `Area ${area + 1}`;
    if (hasNoTarget && !isBlankYear.includes(false)) return [label, ...CHALLENGE_ROWS.map(() => "")];
    const refused = [target, ...history, ...peers].find((cell) => cell instanceof Refusal);
    if (refused) return [label, ...CHALLENGE_ROWS.map(() => refused)];
    const present = peers.filter((peer) => peer !== undefined);
    const found = challengeOf(target as number, history as number[], better, present as number[]);
    return [label, ...CHALLENGE_ROWS.map(([, part]) => found[part])];
  });
}

/** The peers of each area: one row or one column serves all of them. */
function peersOf(given: Given<Name>, areas: number): (number | Refusal | undefined)[][] {
  const { rows, columns } = given.size("peers");
  if (rows > 1 && columns > 1) return itemsByYear(given, "peers", inPlace(figure()), { items: areas });
  const all = given.list("peers", figure());
  return Array.from({ length: areas }, () => all);
}
