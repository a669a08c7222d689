/**
 * Offences of serious acquisitive crime (NI 16), made up for the worked example and in none of the source documents:
 * for each of the 32 boroughs, in the catalogue's order, the baseline 2007/08, the target 2008/09 and the actual
 * 2008/09. One borough, Sutton, stands for those that have no baseline yet, and so no target.
 */
export const BOROUGH_OFFENCES: readonly (readonly (number | string)[])[] = [
  [4109, 3940, 3681],
  [7278, 6910, 6587],
  [3225, 3060, 3168],
  [7429, 7060, 7402],
  [4976, 4730, 4369],
  [6334, 6210, 6553],
  [7241, 6880, 6285],
  [8097, 7850, 7788],
  [6741, 6400, 5922],
  [5077, 4920, 4478],
  [6796, 6590, 6104],
  [4929, 4680, 4611],
  [7011, 6800, 6285],
  [3659, 3550, 3213],
  [3505, 3400, 3306],
  [5242, 5030, 4807],
  [5166, 4960, 4934],
  [5979, 5800, 5275],
  [3622, 3550, 3239],
  [1880, 1820, 1915],
  [9167, 8980, 9367],
  [6547, 6420, 6331],
  [3177, 3080, 2820],
  [8252, 7920, 7479],
  [6424, 6100, 6133],
  [2705, 2620, 2665],
  [7995, 7840, 7953],
  ["No baseline", "No target", 2061],
  [5510, 5230, 4961],
  [6828, 6690, 6867],
  [6068, 5950, 5623],
  [6038, 5860, 6116],
];

/** What is recorded in no borough: the boroughs together are not the whole Service. */
export const CORPORATE_OFFENCES = [1480, 1430, 1396] as const;

/**
 * The same offences by month, April to March, wherever there is a target: they add up to the baseline of 2007/08 and
 * the actual of 2008/09. From August 2008 all eight months lie below the mean of the two years.
 */
export const MONTHLY_OFFENCES = {
  "2007/08": [14823, 15150, 14197, 15262, 14642, 14507, 15575, 15435, 14378, 14760, 14331, 15427],
  "2008/09": [14809, 14981, 14007, 15195, 13379, 13404, 14347, 13824, 12940, 13620, 13074, 14053],
} as const;
