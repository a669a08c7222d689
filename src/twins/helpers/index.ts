// Made by npm run twins from the files beside it: do not edit.
import type { Helper } from "../helper";
import { col } from "./col";
import { down } from "./down";
import { draws } from "./draws";
import { fig } from "./fig";
import { first } from "./first";
import { flat } from "./flat";
import { frac } from "./frac";
import { gone } from "./gone";
import { held } from "./held";
import { imul } from "./imul";
import { line } from "./line";
import { miss } from "./miss";
import { none } from "./none";
import { num } from "./num";
import { ok } from "./ok";
import { or } from "./or";
import { pick } from "./pick";
import { pol } from "./pol";
import { pos } from "./pos";
import { read } from "./read";
import { req } from "./req";
import { row } from "./row";
import { rows } from "./rows";
import { run } from "./run";
import { share } from "./share";
import { size } from "./size";
import { skip } from "./skip";
import { start } from "./start";
import { stretch } from "./stretch";
import { tall } from "./tall";
import { units } from "./units";
import { wide } from "./wide";
import { width } from "./width";
import { word } from "./word";
import { xor } from "./xor";
import { year } from "./year";
import { years } from "./years";
import { yes } from "./yes";

/** The LAMBDAs that twins share. */
export const HELPERS: readonly Helper[] = [
  col,
  down,
  draws,
  fig,
  first,
  flat,
  frac,
  gone,
  held,
  imul,
  line,
  miss,
  none,
  num,
  ok,
  or,
  pick,
  pol,
  pos,
  read,
  req,
  row,
  rows,
  run,
  share,
  size,
  skip,
  start,
  stretch,
  tall,
  units,
  wide,
  width,
  word,
  xor,
  year,
  years,
  yes,
];
