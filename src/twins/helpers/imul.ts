import { helper } from "../helper";

export const imul = helper(
  "PLAN__IMUL",
  "The product of two whole numbers modulo 2^32, in halves so that it stays exact.",
  "a, b",
  `LET(
    ah, INT(a/65536),
    al, a-ah*65536,
    bh, INT(b/65536),
    bl, b-bh*65536,
    mid, MOD(ah*bl+al*bh, 65536),
    MOD(mid*65536+al*bl, 4294967296)
  )`,
);
