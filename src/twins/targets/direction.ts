import { untwinned } from "../twin";

export const direction = untwinned("DIRECTION", "is new: no ordinary formula stands for it yet");
