import type { Model } from "../model";
import { budgetGap } from "./budgetGap";

/** Every ready model, in the order in which they are offered. */
export const MODELS: readonly Model[] = [budgetGap];
