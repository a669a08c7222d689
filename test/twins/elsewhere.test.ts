import { ELSEWHERE } from "./elsewhere";
import { disagreements, goldenCases } from "./parity";

/** Calculated here, these take minutes. */
const SLOW = ["PLAN.GAP.RISK#3", "PLAN.GAP.RISK#4"];

test.each(Object.entries(ELSEWHERE).filter(([name]) => !SLOW.includes(name)))(
  "%s differs still: %s",
  async (name) => {
    const id = name.replace(/^PLAN\.|#[NF]?\d+$/g, "");
    const cases = goldenCases(id).filter((one) => one.id === name);
    expect(cases).toHaveLength(1);
    expect(await disagreements(id, cases)).toHaveLength(1);
  },
);
