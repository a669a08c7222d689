import { route, type Stream } from "../../../src/model/funding/route";

const nothing: Stream = { ringfenced: false, uncertain: false, policyCriteria: false, capital: false };
const of = (...ticks: (keyof Stream)[]) =>
  route({ ...nothing, ...Object.fromEntries(ticks.map((tick) => [tick, true])) });

describe("the funding route of a stream", () => {
  test.each<[(keyof Stream)[], string, string]>([
    [[], "Revenue Support Grant", "Can go by general formula"],
    [["policyCriteria"], "Area Based Grant", "Allocated on specific policy criteria"],
    [["uncertain"], "Specific grant", "Allocations are uncertain"],
    [["uncertain", "policyCriteria"], "Specific grant", "Allocations are uncertain"],
    [["ringfenced"], "Specific grant", "Needs a ring-fence"],
    [["ringfenced", "uncertain"], "Specific grant", "Needs a ring-fence"],
    [["ringfenced", "policyCriteria"], "Specific grant", "Needs a ring-fence"],
    [["ringfenced", "uncertain", "policyCriteria"], "Specific grant", "Needs a ring-fence"],
    [["capital"], "Single Capital Pot", "Capital without a ring-fence"],
    [["capital", "policyCriteria"], "Single Capital Pot", "Capital without a ring-fence"],
    [["capital", "uncertain"], "Capital grant", "Capital, and ring-fenced or uncertain"],
    [["capital", "uncertain", "policyCriteria"], "Capital grant", "Capital, and ring-fenced or uncertain"],
    [["capital", "ringfenced"], "Capital grant", "Capital, and ring-fenced or uncertain"],
    [["capital", "ringfenced", "policyCriteria"], "Capital grant", "Capital, and ring-fenced or uncertain"],
    [["capital", "ringfenced", "uncertain"], "Capital grant", "Capital, and ring-fenced or uncertain"],
    [
      ["capital", "ringfenced", "uncertain", "policyCriteria"],
      "Capital grant",
      "Capital, and ring-fenced or uncertain",
    ],
  ])("with %j ticked is %s: %s", (ticks, name, reason) => {
    expect(of(...ticks)).toMatchObject({ route: name, reason });
  });
});
