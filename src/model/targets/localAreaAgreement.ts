/** A target of a Local Area Agreement. */
export interface AgreementTarget {
  /** As it is printed: NI 15 for a national indicator, a local code as given. */
  readonly code: string;
  /** The number in the national set; undefined for any other code. */
  readonly nationalNumber: number | undefined;
  readonly class: AgreementClass;
  readonly hasBaseline: boolean;
  /** Whether there is a target for year 1, 2 and 3. */
  readonly hasTarget: readonly boolean[];
  /** Its row on the sheet, from 1. */
  readonly row: number;
}

export const AGREEMENT_CLASSES = ["designated", "statutory", "local"] as const;
export type AgreementClass = (typeof AGREEMENT_CLASSES)[number];

export interface Finding {
  readonly finding: (typeof FINDINGS)[number];
  readonly indicator: string;
  readonly detail: string;
}

/**
 * The most designated targets, and the statutory ones expected besides: the latest of three printed numbers (LAA slides
 * 2007, lines 47 and 48; 17 in the Framework report 2007, para 13; 18 in the LAA report 2007, para 4).
 */
export const MOST_DESIGNATED = 35;
export const STATUTORY_EXPECTED = 16;

/** The finding about an indicator that stands in the list before. */
export const LISTED_TWICE = "Listed twice";

/** What can be found: about the list as a whole, then about a row of it. */
export const FINDINGS = [
  "Too many designated",
  "Statutory count",
  "Unknown indicator",
  "No baseline",
  "Target missing",
  LISTED_TWICE,
] as const;

/** The headings of its table. */
export const FINDING_COLUMNS = ["Finding", "Indicator", "Detail"] as const;

/** The national set of October 2007: NI 1 to NI 198. */
const NATIONAL_SET = 198;

/**
 * What is wrong with an agreement's list of targets: first about the list as a whole, then row by row. Fewer than the
 * most designated targets is never a finding; statutory and local targets need no baseline here.
 *
 * Source: Framework report 2007, paras 13, 51, 52, 63; LAA slides 2007, lines 48 and 92.
 */
export function localAreaAgreement(
  targets: readonly AgreementTarget[],
  maxDesignated: number,
  statutory: number,
): Finding[] {
  const firstRows = new Map<string, number>();
  const rows = targets.flatMap((target) => {
    const first = firstRows.get(target.code.toLowerCase());
    if (first === undefined) firstRows.set(target.code.toLowerCase(), target.row);
    return rowFindings(target, first);
  });
  return [...listFindings(targets, maxDesignated, statutory), ...rows];
}

function listFindings(
  targets: readonly AgreementTarget[],
  maxDesignated: number,
  statutory: number,
): Finding[] {
  const count = (kind: AgreementClass) => targets.filter((target) => target.class === kind).length;
  const designated = count("designated");
  const found = count("statutory");
  return [
    ...when(designated > maxDesignated, {
      finding: "Too many designated",
      indicator: "",
      detail: `${designated} designated targets; the most is ${maxDesignated}`,
    }),
    ...when(found !== statutory, {
      finding: "Statutory count",
      indicator: "",
      detail: `${found} statutory targets; expected ${statutory}`,
    }),
  ];
}

function rowFindings(target: AgreementTarget, firstRow: number | undefined): Finding[] {
  const indicator = target.code;
  const isNational = target.nationalNumber !== undefined && isInNationalSet(target.nationalNumber);
  const isDesignated = target.class === "designated";
  const missing = target.hasTarget.flatMap((has, year) => (has ? [] : [year + 1]));
  return [
    ...when(target.class !== "local" && !isNational, {
      finding: "Unknown indicator",
      indicator,
      detail: `Not in the national set NI 1 to NI ${NATIONAL_SET}`,
    }),
    ...when(isDesignated && !target.hasBaseline, {
      finding: "No baseline",
      indicator,
      detail: "Set it at the first annual review",
    }),
    ...when(isDesignated && missing.length > 0, {
      finding: "Target missing",
      indicator,
      detail: `No target for year ${missing.join(", ")}`,
    }),
    ...when(firstRow !== undefined, {
      finding: LISTED_TWICE,
      indicator,
      detail: `Rows ${firstRow} and ${target.row}`,
    }),
  ];
}

function isInNationalSet(number: number): boolean {
  return number >= 1 && number <= NATIONAL_SET;
}

function when(isFound: boolean, finding: Finding): Finding[] {
  return isFound ? [finding] : [];
}
