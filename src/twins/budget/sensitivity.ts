import { untwinned } from "../twin";

export const sensitivity = untwinned("SENSITIVITY", "is new: no ordinary formula stands for it yet");
