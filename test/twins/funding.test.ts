import { describeParity } from "./parity";
import { funding } from "./random/funding";

describeParity(funding, 7);
