// Made by npm run statements from the folders beside it: do not edit.
import type { Statement } from "./statement";
import { borrowingCheck } from "./budget/borrowingCheck";
import { borrowingCost } from "./budget/borrowingCost";
import { capitalFund } from "./budget/capitalFund";
import { capitalOverprogramme } from "./budget/capitalOverprogramme";
import { councilTax } from "./budget/councilTax";
import { councilTaxLimit } from "./budget/councilTaxLimit";
import { fundingLimit } from "./budget/fundingLimit";
import { gap } from "./budget/gap";
import { gapBridge } from "./budget/gapBridge";
import { gapResidual } from "./budget/gapResidual";
import { gapRisk } from "./budget/gapRisk";
import { gapTable } from "./budget/gapTable";
import { grantCashLimit } from "./budget/grantCashLimit";
import { liability } from "./budget/liability";
import { payAward } from "./budget/payAward";
import { proposalProfile } from "./budget/proposalProfile";
import { reinstate } from "./budget/reinstate";
import { reserves } from "./budget/reserves";
import { sensitivity } from "./budget/sensitivity";

/** What the functions of the family budget say of their figures. */
export const STATEMENTS: readonly Statement[] = [
  borrowingCheck,
  borrowingCost,
  capitalFund,
  capitalOverprogramme,
  councilTax,
  councilTaxLimit,
  fundingLimit,
  gap,
  gapBridge,
  gapResidual,
  gapRisk,
  gapTable,
  grantCashLimit,
  liability,
  payAward,
  proposalProfile,
  reinstate,
  reserves,
  sensitivity,
];
