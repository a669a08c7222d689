import { chosenCounts } from "./natives/chosenCounts";
import { chosenSums } from "./natives/chosenSums";
import { furtherChoices } from "./natives/furtherChoices";
import type { Native } from "./natives/natives";
import { partsOfNumbers } from "./natives/partsOfNumbers";
import { places } from "./natives/places";
import { texts } from "./natives/texts";

export { ARRAYS } from "./arrays";

export { failed } from "./failed";
export { inGeneral } from "./inGeneral";
export { foundIn, lookedUp } from "./lookups";
export { howMany } from "./natives/howMany";
export { pickedOf } from "./picked";
export { withShapes } from "./shapes";
export { tableCells } from "./tableCells";
export { together } from "./together";
export { wordsOf } from "./wordsOf";

/** The functions of Excel's that can be said in words and are not met every day, by their names. */
export const NATIVES: Readonly<Partial<Record<string, Native>>> = {
  ...chosenCounts,
  ...chosenSums,
  ...furtherChoices,
  ...partsOfNumbers,
  ...places,
  ...texts,
};
