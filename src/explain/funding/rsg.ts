import { elementwise } from "../kinds/elementwise";

export const rsg = elementwise(
  "RSG",
  "formulaGrant businessRates policeGrant=0",
  "Revenue Support Grant",
  "formulaGrant-businessRates-policeGrant",
);
