import { helper } from "../helper";

export const rows = helper(
  "PLAN__ROWS",
  "The rows of a block of numbers at these places.",
  "block, places",
  `LET(n, PLAN__TALL(block), IF(n=1, IF(places, block), MMULT(--(places=SEQUENCE(1, n)), block)))`,
);
