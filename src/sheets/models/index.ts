// Made by npm run models from the files beside it: do not edit.
import type { Model } from "../model";
import { agreementDelivery } from "./agreementDelivery";
import { agreementPerformance } from "./agreementPerformance";
import { assessmentAndActions } from "./assessmentAndActions";
import { boroughRollUp } from "./boroughRollUp";
import { boroughScorecard } from "./boroughScorecard";
import { budgetGap } from "./budgetGap";
import { budgetRisks } from "./budgetRisks";
import { budgetSummary } from "./budgetSummary";
import { businessGroupPlans } from "./businessGroupPlans";
import { capitalAndBorrowing } from "./capitalAndBorrowing";
import { councilTax } from "./councilTax";
import { grants } from "./grants";
import { localAreaAgreement } from "./localAreaAgreement";
import { multiAreaAgreement } from "./multiAreaAgreement";
import { partnerships } from "./partnerships";
import { payPricesAndGrants } from "./payPricesAndGrants";
import { planAlignment } from "./planAlignment";
import { planningCalendar } from "./planningCalendar";
import { savingsAndGrowth } from "./savingsAndGrowth";
import { scorecard } from "./scorecard";
import { serviceImprovementPlan } from "./serviceImprovementPlan";
import { trajectories } from "./trajectories";
import { workforce } from "./workforce";

/** Every ready model, in the order in which they are offered. */
export const MODELS: readonly Model[] = [
  agreementDelivery,
  agreementPerformance,
  assessmentAndActions,
  boroughRollUp,
  boroughScorecard,
  budgetGap,
  budgetRisks,
  budgetSummary,
  businessGroupPlans,
  capitalAndBorrowing,
  councilTax,
  grants,
  localAreaAgreement,
  multiAreaAgreement,
  partnerships,
  payPricesAndGrants,
  planAlignment,
  planningCalendar,
  savingsAndGrowth,
  scorecard,
  serviceImprovementPlan,
  trajectories,
  workforce,
].sort((one, other) => one.order - other.order);
