import { lookedUp } from "../kinds/lookedUp";

export const indicator = lookedUp("INDICATOR", "code field=title", "Indicator");
