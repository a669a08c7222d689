import { untwinned } from "../twin";

export const indicator = untwinned("INDICATOR", "looks the catalogue up, which stays with the add-in");
