// Made by npm run statements from the folders beside it: do not edit.
import type { Statement } from "./statement";
import { indicator } from "./catalogue/indicator";
import { indicators } from "./catalogue/indicators";
import { list } from "./catalogue/list";

/** What the functions of the family catalogue say of their figures. */
export const STATEMENTS: readonly Statement[] = [indicator, indicators, list];
