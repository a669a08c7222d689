import { untwinned } from "../twin";

export const councilTaxLimit = untwinned("COUNCILTAX.LIMIT", "is new: no ordinary formula stands for it yet");
