import path from "node:path";
import { importTypeScript } from "../typescript.mjs";

const loader = path.resolve(import.meta.dirname, "../builtFunctions.ts");

/** The worked example's budget gaps as the built add-in computes them: `{ years, lower, upper }`, in £ million. */
export async function builtGaps(dist, figures) {
  const { loadFunctions } = await importTypeScript(loader);
  const gapTable = loadFunctions(dist).get("GAP.TABLE");
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
