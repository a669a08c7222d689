// Made by npm run statements from the folders beside it: do not edit.
import type { Statement } from "./statement";
import { abgAllocate } from "./funding/abgAllocate";
import { abgCarryForward } from "./funding/abgCarryForward";
import { abgInstalments } from "./funding/abgInstalments";
import { allocate } from "./funding/allocate";
import { damping } from "./funding/damping";
import { formulaGrant } from "./funding/formulaGrant";
import { reward } from "./funding/reward";
import { route } from "./funding/route";
import { rsg } from "./funding/rsg";
import { topSlice } from "./funding/topSlice";

/** What the functions of the family funding say of their figures. */
export const STATEMENTS: readonly Statement[] = [
  abgAllocate,
  abgCarryForward,
  abgInstalments,
  allocate,
  damping,
  formulaGrant,
  reward,
  route,
  rsg,
  topSlice,
];
