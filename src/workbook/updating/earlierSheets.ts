import type { OurSheet } from "../reading/readOurSheets";
import { modelOf } from "./modelOf";

/** The sheets that a model made as it was earlier, by name: of another edition, or inserted before sheets remembered theirs. */
export async function earlierSheets(sheets: readonly OurSheet[]): Promise<string[]> {
  const earlier: string[] = [];
  for (const own of sheets) {
    const of = modelOf(own);
    if (of && own.made?.edition !== of.model.edition()) earlier.push(own.sheet);
    // Each model is planned once for that: what the user does meanwhile comes between.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return earlier;
}
