// Made by npm run rules from the files beside it: do not edit.
import type { Rule } from "../rule";
import { allocation } from "./allocation";
import { blankInside } from "./blankInside";
import { cast } from "./cast";
import { checkFails } from "./checkFails";
import { countedTwice } from "./countedTwice";
import { crossCast } from "./crossCast";
import { digit } from "./digit";
import { error } from "./error";
import { formulaDiffers } from "./formulaDiffers";
import { hidden } from "./hidden";
import { limitTie } from "./limitTie";
import { link } from "./link";
import { listedTwice } from "./listedTwice";
import { ours } from "./ours";
import { percent } from "./percent";
import { percentSummed } from "./percentSummed";
import { savingOverBudget } from "./savingOverBudget";
import { shown } from "./shown";
import { sign } from "./sign";
import { stale } from "./stale";
import { sumOmits } from "./sumOmits";
import { textNumber } from "./textNumber";
import { tie } from "./tie";
import { typedOver } from "./typedOver";
import { unit } from "./unit";
import { unitHeading } from "./unitHeading";
import { yearSlip } from "./yearSlip";
import { years } from "./years";

/** Every rule. */
export const RULES: readonly Rule[] = [
  allocation,
  blankInside,
  cast,
  checkFails,
  countedTwice,
  crossCast,
  digit,
  error,
  formulaDiffers,
  hidden,
  limitTie,
  link,
  listedTwice,
  ours,
  percent,
  percentSummed,
  savingOverBudget,
  shown,
  sign,
  stale,
  sumOmits,
  textNumber,
  tie,
  typedOver,
  unit,
  unitHeading,
  yearSlip,
  years,
];
