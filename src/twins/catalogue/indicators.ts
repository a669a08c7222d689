import { untwinned } from "../twin";

export const indicators = untwinned("INDICATORS", "looks the catalogue up, which stays with the add-in");
