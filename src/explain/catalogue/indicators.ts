import { lookedUp } from "../kinds/lookedUp";

export const indicators = lookedUp("INDICATORS", "set theme search fields", "Indicators");
