import { untwinned } from "../twin";

export const stage = untwinned("STAGE", "is new: no ordinary formula stands for it yet");
