/** A call of ours, as typed, and as a file holds it. */
const OUR_CALL = /(?:^|[^\w.])(?:_xldudf_PLAN_|PLAN\.)/i;

/** Whether a formula calls a function of ours. */
export function hasOurCall(formula: string): boolean {
  return OUR_CALL.test(formula);
}
