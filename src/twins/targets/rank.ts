import { untwinned } from "../twin";

export const rank = untwinned("RANK", "is new: no ordinary formula stands for it yet");
