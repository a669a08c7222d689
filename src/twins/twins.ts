// Made by npm run twins from the folders beside it: do not edit.
import type { Twin, Untwinned } from "./twin";
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
import { indicator } from "./catalogue/indicator";
import { indicators } from "./catalogue/indicators";
import { list } from "./catalogue/list";
import { abgAllocate } from "./funding/abgAllocate";
import { abgCarryForward } from "./funding/abgCarryForward";
import { abgInstalments } from "./funding/abgInstalments";
import { allocate } from "./funding/allocate";
import { damping } from "./funding/damping";
import { formulaGrant } from "./funding/formulaGrant";
import { reward } from "./funding/reward";
import { route } from "./funding/route";
import { rsg } from "./funding/rsg";
import { topSlice } from "./funding/topSlice";
import { aggregate } from "./targets/aggregate";
import { cascade } from "./targets/cascade";
import { challenge } from "./targets/challenge";
import { change } from "./targets/change";
import { convergence } from "./targets/convergence";
import { corporate } from "./targets/corporate";
import { coverage } from "./targets/coverage";
import { direction } from "./targets/direction";
import { distance } from "./targets/distance";
import { laaCheck } from "./targets/laaCheck";
import { milestones } from "./targets/milestones";
import { progress } from "./targets/progress";
import { project } from "./targets/project";
import { rag } from "./targets/rag";
import { rank } from "./targets/rank";
import { rate } from "./targets/rate";
import { runRate } from "./targets/runRate";
import { spc } from "./targets/spc";
import { stage } from "./targets/stage";
import { surveyChange } from "./targets/surveyChange";
import { surveyInterval } from "./targets/surveyInterval";
import { trajectory } from "./targets/trajectory";

/** What every function of ours has in a copy: its twin, or the reason why it has none. */
export const TWINS: readonly (Twin | Untwinned)[] = [
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
  indicator,
  indicators,
  list,
  abgAllocate,
  abgCarryForward,
  abgInstalments,
  allocate,
  damping,
  formulaGrant,
  reward,
  route,
  rsg,
  topSlice,
  aggregate,
  cascade,
  challenge,
  change,
  convergence,
  corporate,
  coverage,
  direction,
  distance,
  laaCheck,
  milestones,
  progress,
  project,
  rag,
  rank,
  rate,
  runRate,
  spc,
  stage,
  surveyChange,
  surveyInterval,
  trajectory,
];
