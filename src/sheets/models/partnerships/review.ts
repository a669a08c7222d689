import { NUMBER, WHOLE_PERCENT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { REVIEWED, type PartnershipInputs } from "./inputs";

/** What a review found of the agreements, a row for each. */
export interface ReviewCells {
  readonly agreements: Reference;
  /** Yes or No, a column for each question. */
  readonly answers: Reference;
}

/** The police's part in agreements that are under way: what a review found of each, and of how many. */
export function agreementReview(page: Page, { reviews }: PartnershipInputs): ReviewCells {
  section(page, "Review of agreements: the police’s part");
  const table = new ColumnTable(page, reviews.length + 2);
  const labels = table.columns(["Agreement"], { look: "label" });
  const agreements = labels.rows(0, reviews.length);
  page.write(
    agreements,
    reviews.map(({ agreement }) => [agreement]),
    "inputName",
  );
  page.write(labels.rows(reviews.length, 2), [["Yes, agreements"], ["Share of those answered"]]);
  const all = table.columns(REVIEWED, { numberFormat: NUMBER });
  const answers = all.rows(0, reviews.length);
  page.write(
    answers,
    reviews.map((one) => one.answers),
    "inputText",
  );
  page.write(all.rows(reviews.length, 2), () => [
    REVIEWED.map((_, column) => formula`COUNTIF(${answers.columns(column)},"Yes")`),
    REVIEWED.map((_, column) => {
      const asked = answers.columns(column);
      return formula`IF(COUNTIF(${asked},"?*")=0,"",COUNTIF(${asked},"Yes")/COUNTIF(${asked},"?*"))`;
    }),
  ]);
  page.dress(page.union([labels, all]).rows(reviews.length), "total", NUMBER);
  page.dress(all.rows(reviews.length + 1), "result", WHOLE_PERCENT);
  table.sources(reviews.length, [], 3);
  return { agreements: page.name(agreements, "agreements"), answers: page.name(answers, "reviewed") };
}
