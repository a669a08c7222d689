import { helper } from "../helper";

export const draws = helper(
  "PLAN__DRAWS",
  "The draws of these numbers, between 0 and 1, each found from the seed and its number alone.",
  "seed, k",
  `LET(
    s, MOD(seed+MOD(k*1831565813, 4294967296), 4294967296),
    xa, PLAN__IMUL(PLAN__XOR(s, INT(s/32768)), s+1-MOD(s, 2)),
    xb, PLAN__XOR(
      xa,
      MOD(xa+PLAN__IMUL(PLAN__XOR(xa, INT(xa/128)), xa-MOD(xa, 64)+BITOR(MOD(xa, 64), 61)), 4294967296)
    ),
    PLAN__XOR(xb, INT(xb/16384))/4294967296
  )`,
);
