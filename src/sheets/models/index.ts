// Made by npm run models from the files beside it: do not edit.
import type { Model } from "../model";
import { agreementPerformance } from "./agreementPerformance";
import { boroughRollUp } from "./boroughRollUp";
import { budgetGap } from "./budgetGap";
import { budgetRisks } from "./budgetRisks";
import { capitalAndBorrowing } from "./capitalAndBorrowing";
import { councilTax } from "./councilTax";
import { grants } from "./grants";
import { localAreaAgreement } from "./localAreaAgreement";
import { partnerships } from "./partnerships";
import { payPricesAndGrants } from "./payPricesAndGrants";
import { planningCalendar } from "./planningCalendar";
import { savingsAndGrowth } from "./savingsAndGrowth";
import { scorecard } from "./scorecard";
import { trajectories } from "./trajectories";

/** Every ready model, in the order in which they are offered. */
export const MODELS: readonly Model[] = [
  agreementPerformance,
  boroughRollUp,
  budgetGap,
  budgetRisks,
  capitalAndBorrowing,
  councilTax,
  grants,
  localAreaAgreement,
  partnerships,
  payPricesAndGrants,
  planningCalendar,
  savingsAndGrowth,
  scorecard,
  trajectories,
].sort((one, other) => one.order - other.order);
