import { elementwise } from "../kinds/elementwise";

export const gap = elementwise(
  "GAP",
  "requirement savingsToIdentify payAndPrices fundingLimit",
  "Gap",
  "requirement+savingsToIdentify+payAndPrices-fundingLimit",
);
