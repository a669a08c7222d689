/**
 * What three grants are shared by, made up for the worked example and in none of the source documents: for each of the
 * 32 boroughs, in the catalogue's order, people aged 10 to 17, road casualties, and a weight for a grant that only some
 * boroughs receive, 0 for the others.
 */
export const CRITERIA: readonly (readonly number[])[] = [
  [16400, 675, 12],
  [34300, 1270, 0],
  [23000, 631, 0],
  [29600, 922, 0],
  [31700, 886, 0],
  [17200, 607, 0],
  [34600, 1353, 0],
  [32400, 1136, 0],
  [30200, 1168, 0],
  [25100, 842, 9],
  [17600, 828, 18],
  [14400, 515, 0],
  [19900, 840, 11],
  [23700, 746, 0],
  [24300, 691, 0],
  [25600, 891, 0],
  [23500, 845, 0],
  [14800, 688, 14],
  [12800, 647, 0],
  [15600, 422, 0],
  [23000, 1062, 8],
  [21000, 815, 6],
  [19400, 653, 0],
  [22200, 778, 17],
  [26400, 915, 0],
  [19100, 730, 0],
  [22200, 875, 9],
  [17900, 608, 0],
  [18700, 783, 19],
  [25400, 941, 7],
  [22600, 1100, 0],
  [17400, 1408, 5],
];
