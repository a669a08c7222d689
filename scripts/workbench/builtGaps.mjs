import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The add-in's own functions by id, as its built functions.js associates them: no Excel, no page. */
function builtFunctions(dist) {
  const functions = new Map();
  class FunctionError extends Error {}
  const CustomFunctions = {
    associate: (id, run) => functions.set(id, run),
    Error: FunctionError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
  vm.runInNewContext(readFileSync(path.join(dist, "functions.js"), "utf8"), { CustomFunctions });
  return functions;
}

/** The worked example's budget gaps as the built add-in computes them: `{ years, lower, upper }`, in £ million. */
export function builtGaps(dist, figures) {
  const gapTable = builtFunctions(dist).get("GAP.TABLE");
  if (!gapTable) throw new Error("the built functions.js has no GAP.TABLE");
  const { years, requirement, savingsToIdentify, payAndPrices, lowerLimit, upperLimit } = figures;
  const table = gapTable(
    [years],
    [requirement],
    [savingsToIdentify],
    [payAndPrices],
    [lowerLimit, upperLimit],
    [["Lower"], ["Upper"]],
    {},
  );
  const row = (label) => table.find(([name]) => name === label).slice(1);
  return { years, lower: row("Budget gap: Lower"), upper: row("Budget gap: Upper") };
}
