import { DECLARED } from "../unit/explain/declarations";
import { CellError } from "../../scripts/builtFunctions";
import { disagreements } from "../golden/agreement";
import { GOLDEN_CASES } from "../golden/goldenCases";
import { asRange } from "../functions/excel";

// The golden cases are of the build, in which nothing can be changed for a moment: here the sources calculate them.
Object.assign(CustomFunctions, { Error: CellError });

test.each([...DECLARED])("PLAN.%s", (id, run) => {
  for (const { fn, args, expected, tolerance } of GOLDEN_CASES) {
    if (fn !== `PLAN.${id}`) continue;
    const given = args.map((argument) => asRange(argument) as unknown[][] | null);
    expect(
      disagreements(
        answerTo(() => run(...given)),
        expected,
        tolerance,
      ),
    ).toEqual([]);
  }
});

function answerTo(call: () => unknown): unknown {
  try {
    return call();
  } catch (thrown) {
    if (thrown instanceof CellError) return thrown;
    throw thrown;
  }
}
