import { AGREEMENT_CLASSES, STATUTORY_EXPECTED } from "../../model/targets/localAreaAgreement";
import { formula, term } from "../plan/content";
import type { Draft, Placement } from "../plan/draft";
import { model } from "../model";
import { count, year } from "../modelOption";
import { moneyUnit } from "../looks/moneyUnit";
import { checkList } from "../page/checkList";
import { frontMatter } from "../page/frontMatter";
import { notes } from "../page/notes";
import { Page } from "../page/page";
import { overYears } from "../page/rollingYears";
import { wordLists } from "../page/wordLists";
import type { SheetPlan } from "../plan/sheetPlan";
import { agreementOf, type Agreement, type AgreementRow } from "./localAreaAgreement/agreement";
import { agreementChecks } from "./localAreaAgreement/checks";
import { counts } from "./localAreaAgreement/counts";
import { ILLUSTRATIVE } from "./localAreaAgreement/example";
import { firstFindings } from "./localAreaAgreement/firstFindings";
import { findingTable } from "./localAreaAgreement/findings";
import { AGREEMENT_LINKS } from "./localAreaAgreement/links";
import { settings } from "./localAreaAgreement/settings";
import { targetTable } from "./localAreaAgreement/targets";

/** The first year of the agreements that the documents speak of. */
export const FIRST_YEAR = "2008/09";

/** The list of a Local Area Agreement's targets, counted by class and checked row by row. */
export const localAreaAgreement = model({
  id: "local-area-agreement",
  title: "Local Area Agreement",
  answers: "Which targets are agreed for the area, and is the list complete and within the rules?",
  exampleShows:
    "Twelve designated, sixteen statutory and two local targets for 2008/09 to 2010/11. The choice and all figures are illustrative.",
  tab: "targets",
  order: 9,
  options: {
    firstYear: year("First year", FIRST_YEAR),
    rows: count("Rows for targets", { least: 5, most: 100, usual: 60 }),
  },
  example: (place) => sheets(ILLUSTRATIVE, place),
  blank:
    ({ firstYear, rows }) =>
    (place) =>
      sheets({ ...agreementOf([], firstYear), room: rows }, place),
  links: AGREEMENT_LINKS,
});

/** A draft from the indicators a user picked: their rows, with spare ones below for more. */
export function localAreaAgreementOf(
  rows: readonly AgreementRow[],
  firstYear = FIRST_YEAR,
  statutoryExpected = STATUTORY_EXPECTED,
): Draft {
  return (place) => sheets({ ...agreementOf(rows, firstYear), statutoryExpected }, place);
}

function sheets(agreement: Agreement, place: Placement): readonly SheetPlan[] {
  const { room } = agreement;
  const page = new Page(
    { sheet: place.sheet("Local Area Agreement"), row: 0, column: 0 },
    place.prefix("laa"),
    moneyUnit("£m"),
    agreement.source,
    place.links,
  );
  frontMatter(page, {
    title: () => overYears("Local Area Agreement", given.years),
    subtitle: agreement.subtitle,
    sentence: () => {
      const { designated, statutory, local, findings: all } = counted;
      return formula`${designated}&" designated targets of at most "&${given.mostDesignated}&", "&${statutory}&" statutory of "&${given.statutoryExpected}&" expected and "&${local}&" local; "&IF(${all}=0,"no findings",IF(${all}=1,"1 finding",${all}&" findings")&", listed below")&"."`;
    },
    needs: () => counted.total,
  });
  const given = settings(page, agreement);
  const list = targetTable(page, agreement, given.years, () => findings);
  const classes = AGREEMENT_CLASSES.map((word) => term`(${list.classes}="${word}")`).join("+");
  const isTarget = term`((${list.codes}<>"")*(${classes}))`;
  const counted = counts(page, given, { ...list, isTarget }, () => findings);
  firstFindings(page, () => findings.all, counted.findings);
  checkList(
    page,
    3,
    agreementChecks(list, isTarget, given, counted, () => findings),
  );
  wordLists(page, [
    { heading: "Class", words: AGREEMENT_CLASSES, chosenIn: [list.classes] },
    { heading: "Better is", words: ["higher", "lower", "neutral"], chosenIn: [list.better] },
  ]);
  notes(page, agreement.notes);
  const findings = findingTable(page, room, given, () => ({ cells: list, isTarget, total: counted.total }));
  return [page.plan([108, 74, 404, 96, ...Array<number>(5).fill(66), 200, 130])];
}
