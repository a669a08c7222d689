import { AGREEMENT_CLASSES, FINDINGS } from "../../../model/targets/localAreaAgreement";
import { formula, term } from "../../plan/content";
import { NUMBER } from "../../looks/numberFormats";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import type { Reference } from "../../plan/reference";
import type { FindingCells } from "./findings";
import type { AgreementSettings } from "./settings";

/** How many targets there are of each class, and how many findings. */
export interface CountCells {
  readonly designated: Reference;
  readonly statutory: Reference;
  readonly local: Reference;
  /** Nothing while no row is filled. */
  readonly total: Reference;
  readonly findings: Reference;
}

/** The column of the counts. */
const COUNTS = 3;

/** The targets of each class against what is allowed or expected, and the findings of each kind. */
export function counts(
  page: Page,
  { mostDesignated, statutoryExpected }: AgreementSettings,
  {
    codes,
    classes,
    isTarget,
  }: { readonly codes: Reference; readonly classes: Reference; readonly isTarget: string },
  findings: () => FindingCells,
): CountCells {
  section(page, "Targets and findings counted");
  const heading = (words: string) => {
    const row = page.take();
    page.dress(page.at(row, 0, 1, COUNTS), "leftHeading");
    page.put(page.at(row, 0), words, "leftHeading");
    return page.put(page.at(row, COUNTS), "Number", "heading");
  };
  const { row } = heading("Targets by class").box;
  page.dress(page.at(row, COUNTS + 1, 1, 3), "indentedHeading");
  const line = (words: string, content: () => string, look: "result" | "total" = "result") => {
    const at = page.take();
    if (look === "total") page.dress(page.at(at, 0, 1, COUNTS), "total");
    page.put(page.at(at, 0), words, "label");
    return page.put(page.at(at, COUNTS), () => formula`${content()}`, look, NUMBER);
  };
  const verdict = (count: Reference, words: string) =>
    page.put(page.at(count.box.row, COUNTS + 1), formula`${words}`, "indented");
  const ofClass = (words: string, place: number) =>
    line(words, () => term`SUMPRODUCT((${codes}<>"")*(${classes}="${AGREEMENT_CLASSES[place] ?? ""}"))`);
  const designated = ofClass("Designated", 0);
  verdict(
    designated,
    term`IF(${designated}>${mostDesignated},"More than allowed","Within the limit of "&${mostDesignated})`,
  );
  const statutory = ofClass("Statutory education and early years", 1);
  verdict(
    statutory,
    term`IF(${statutory}=${statutoryExpected},"As many as expected","Not as expected: "&${statutoryExpected})`,
  );
  const local = ofClass("Local", 2);
  const total = line("All targets", () => term`IF(SUM(${isTarget})=0,"",SUM(${isTarget}))`, "total");

  page.take();
  heading("Findings by kind");
  const kinds = FINDINGS.map((words) => line(words, () => term`COUNTIF(${findings().kinds},"${words}")`));
  const all = line("All findings", () => term`SUM(${page.union(kinds)})`, "total");
  return { designated, statutory, local, total, findings: all };
}
