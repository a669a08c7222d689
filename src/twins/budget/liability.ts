import { untwinned } from "../twin";

export const liability = untwinned("LIABILITY", "is new: no ordinary formula stands for it yet");
