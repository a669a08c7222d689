import { helper } from "../helper";

export const xor = helper(
  "PLAN__XOR",
  "The exclusive or of two whole numbers below 2^32, in halves of 16 bits.",
  "a, b",
  `LET(ah, INT(a/65536), bh, INT(b/65536), 65536*BITXOR(ah, bh)+BITXOR(a-65536*ah, b-65536*bh))`,
);
