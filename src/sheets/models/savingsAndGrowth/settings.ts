import { IDENTIFIED } from "../../facts/budgetSubmission";
import { NUMBER, PERCENT, TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import type { YearTable } from "../../page/yearTable";
import type { Reference } from "../../plan/reference";
import type { RegisterInputs } from "./inputs";

/** Where what holds for the whole register stands. */
export interface RegisterSettings {
  readonly years: Reference;
  readonly gap: Reference;
  readonly headroom: Reference;
  /** Savings that the budget has taken off already, all years together. */
  readonly identified: Reference;
  readonly method: Reference;
  readonly fitsFrom: Reference;
  readonly lowestScore: Reference;
  readonly highestScore: Reference;
  /** A row for each principle. */
  readonly weights: Reference;
}

/** The column of the single values. */
const VALUES = 1;

/** How many columns the wording of a principle runs over. */
const PRINCIPLE_COLUMNS = 5;

/** The gap and the headroom by year, how proposals come back, and the principles they are judged on. */
export function settings(page: Page, table: YearTable, inputs: RegisterInputs): RegisterSettings {
  const { source, scale, principles } = inputs;
  section(page, `Inputs, ${page.unit.name}`);
  const years = page.name(table.inputHeading("What the proposals have to meet", inputs.years), "years");
  const gap = page.name(table.input("Gap at the limit planned at", inputs.gap, { source }), "gap");
  const headroom = page.name(
    table.input("Headroom if the limit rises", inputs.headroom, {
      source:
        source &&
        "Budget submission 2010-13, Financial landscape: the Mayor’s upper funding limit less the lower",
    }),
    "headroom",
  );
  const one = (
    label: string,
    value: string | RegisterInputs["scale"][0],
    word: string,
    options: Parameters<typeof setting>[4],
  ) => page.name(setting(page, VALUES, label, value, options), word);
  page.take();
  const identified = one(IDENTIFIED, inputs.identified, "identified", {
    note: inputs.identified === null ? page.source : `${source}: the gap comes on top of them`,
  });
  const method = one("How savings are put back", inputs.method, "method", {
    look: "inputText",
    note: "strict stops at the first that does not fit, skip passes over it, partial funds a part of it, best-fit uses most of it (25 savings at most)",
  });
  const fitsFrom = one("Has to fit in every year from", inputs.fitsFrom, "fits_from", {
    look: "inputText",
    numberFormat: TEXT,
    note: "A later year is for savings that are made first and put back then",
  });
  page.choose(fitsFrom, years);
  const lowestScore = one("Lowest score", scale[0], "lowest_score", { numberFormat: NUMBER });
  const highestScore = one("Highest score", scale[1], "highest_score", { numberFormat: NUMBER });
  page.take();
  const list = new ColumnTable(page, principles.length, { wrapped: false });
  list.inputs(
    ["Budget principles", ...Array<null>(PRINCIPLE_COLUMNS - 1).fill(null)],
    principles.map(({ name }, place) => [`${place + 1}  ${name}`]),
    { look: "inputName" },
  );
  const weights = list.input(
    "Weight",
    principles.map(({ weight }) => weight),
    { numberFormat: PERCENT },
  );
  list.sources(principles.length, [], 4);
  return {
    years,
    gap,
    headroom,
    identified,
    method,
    fitsFrom,
    lowestScore,
    highestScore,
    weights: page.name(weights, "weights"),
  };
}
