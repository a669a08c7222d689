import { route as fundingRoute, ROUTE_COLUMNS } from "../../model/funding/route";
import { answer } from "../edge/answer";
import { yesNo } from "../edge/readers";
import { records } from "../edge/records";
import { transpose } from "../edge/transpose";

const QUESTIONS = ["ringfenced", "uncertain", "policyCriteria", "capital"] as const;

/**
 * Which funding route suits a stream of money, and why.
 * @customfunction ROUTE ROUTE
 * @words which grant, ring-fenced or not, specific grant, rsg or abg
 * @param ringfenced Must it be ring-fenced: yes or no, one or for each stream; blank is no
 * @param uncertain Is it demand-led, bid-based or performance-based: yes or no; blank is no
 * @param policyCriteria Is it allocated on specific policy criteria: yes or no; blank is no
 * @param [capital] Is it capital: yes or no; blank is no
 * @returns The route and the reason side by side, one row for each stream; lists across give two rows. A stream with nothing ticked is Revenue Support Grant.
 * @throws #VALUE! An answer that is neither yes nor no, lists of different lengths.
 * @example =PLAN.ROUTE(FALSE,FALSE,TRUE) → {"Area Based Grant","Allocated on specific policy criteria"}
 * @see LAA slides 2007, lines 142-146; Framework report 2007, paras 68 and 73
 */
export function route(
  ringfenced: any[][],
  uncertain: any[][],
  policyCriteria: any[][],
  capital?: any[][],
): any[][] {
  return answer({ ringfenced, uncertain, policyCriteria, capital }, (given) => {
    const isList = (name: (typeof QUESTIONS)[number]) => given.size(name).rows * given.size(name).columns > 1;
    const like = QUESTIONS.find(isList) ?? "ringfenced";
    const ticks = (name: (typeof QUESTIONS)[number]) => given.oneOrEach(like, name, yesNo({ blank: false }));
    const streams = records({
      ringfenced: ticks("ringfenced"),
      uncertain: ticks("uncertain"),
      policyCriteria: ticks("policyCriteria"),
      capital: ticks("capital"),
    });
    const routes = streams.map((stream) => {
      const found = fundingRoute(stream);
      return ROUTE_COLUMNS.map((column) => found[column]);
    });
    return given.runsAcross ? transpose(routes) : routes;
  });
}
