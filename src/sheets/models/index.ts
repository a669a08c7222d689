import type { Model } from "../model";
import { budgetGap } from "./budgetGap";
import { trajectories } from "./trajectories";

/** Every ready model, in the order in which they are offered. */
export const MODELS: readonly Model[] = [budgetGap, trajectories];
