import { describeParity } from "./parity";
import { targets } from "./random/targets";

describeParity(targets, 7);
