// Made by npm run statements from the folders beside it: do not edit.
import type { Statement } from "./statement";
import { aggregate } from "./targets/aggregate";
import { cascade } from "./targets/cascade";
import { challenge } from "./targets/challenge";
import { change } from "./targets/change";
import { convergence } from "./targets/convergence";
import { corporate } from "./targets/corporate";
import { coverage } from "./targets/coverage";
import { direction } from "./targets/direction";
import { distance } from "./targets/distance";
import { laaCheck } from "./targets/laaCheck";
import { milestones } from "./targets/milestones";
import { progress } from "./targets/progress";
import { project } from "./targets/project";
import { rag } from "./targets/rag";
import { rank } from "./targets/rank";
import { rate } from "./targets/rate";
import { runRate } from "./targets/runRate";
import { spc } from "./targets/spc";
import { stage } from "./targets/stage";
import { surveyChange } from "./targets/surveyChange";
import { surveyInterval } from "./targets/surveyInterval";
import { trajectory } from "./targets/trajectory";

/** What the functions of the family targets say of their figures. */
export const STATEMENTS: readonly Statement[] = [
  aggregate,
  cascade,
  challenge,
  change,
  convergence,
  corporate,
  coverage,
  direction,
  distance,
  laaCheck,
  milestones,
  progress,
  project,
  rag,
  rank,
  rate,
  runRate,
  spc,
  stage,
  surveyChange,
  surveyInterval,
  trajectory,
];
