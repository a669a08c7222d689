import { describeParity } from "./parity";
import { budget } from "./random/budget";

describeParity(budget, 7);
