import { NUMBER, PERCENT, TEXT, VALUE, WHOLE } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import { section } from "../../page/section";
import { setting } from "../../page/setting";
import { typedYear } from "../../page/typedYear";
import { formula } from "../../plan/content";
import type { Reference } from "../../plan/reference";
import { FIGURES, type MultiAreaInputs, type SharedOutcome } from "./inputs";

/** Where what the user fills stands. */
export interface AgreementCells {
  readonly year: Reference;
  readonly amberBand: Reference;
  readonly per: Reference;
  readonly sharedBack: Reference;
  /** A row for each outcome. */
  readonly outcomes: Reference;
  readonly codes: Reference;
  readonly kinds: Reference;
  readonly better: Reference;
  readonly agreed: Reference;
  readonly reasons: Reference;
  /** A row for each authority. */
  readonly authorities: Reference;
  readonly topTier: Reference;
  /** The columns of all outcomes side by side. */
  readonly all: Reference;
}

const VALUES = 1;

/** What the authorities share, and the figures of each. */
export function agreement(page: Page, inputs: MultiAreaInputs): AgreementCells {
  section(page, "Inputs");
  const one = (
    word: string,
    label: string,
    value: string | number,
    options: Parameters<typeof setting>[4] = {},
  ) => page.name(setting(page, VALUES, label, value, options), word);
  const text = { look: "inputText", numberFormat: TEXT, note: inputs.source } as const;
  const convention = "A house convention, in none of the documents: change it here";
  const year = page.name(typedYear(page, VALUES, "Year of targets and actuals", inputs.year), "year");
  const amberBand = one("amber_band", "Amber band, share of the target", inputs.amberBand, {
    numberFormat: PERCENT,
    note: convention,
  });
  const per = one("per", "A rate is per so many residents", inputs.per, {
    numberFormat: NUMBER,
    note: convention,
  });
  const sharedBack = one("shared_back", "Count whose gap is shared back", inputs.sharedBack, text);
  page.take();
  const { outcomes, authorities } = inputs;
  const list = new ColumnTable(page, outcomes.length);
  const words = (heading: string, of: (outcome: SharedOutcome) => string | null) =>
    list.input(heading, outcomes.map(of), { look: "inputName" });
  const shared = words("Shared outcome", ({ outcome }) => outcome);
  const codes = words("Indicator", ({ code }) => code);
  const kinds = words("Kind", ({ kind }) => kind);
  const better = words("Better", (outcome) => outcome.better);
  const agreed = list.input(
    "Agreed target",
    outcomes.map((outcome) => outcome.agreed),
    { numberFormat: VALUE },
  );
  const reasons = words("Reason", ({ reason }) => reason);
  list.sources(outcomes.length, [], 4);
  page.take();
  const table = new ColumnTable(page, authorities.length, { banded: true });
  const names = table.input(
    "Authority",
    authorities.map(({ name }) => name),
    { look: "inputName" },
  );
  const topTier = table.input(
    "Top tier",
    authorities.map((authority) => authority.topTier),
    { look: "inputText" },
  );
  const blocks = outcomes.map(({ figures }, place) => {
    const block = table.inputs(FIGURES, figures, { numberFormat: WHOLE });
    table.band(block, formula`${codes.cell(place)}&""`);
    return block;
  });
  page.dress(page.at(names.box.row - 2, 0, 1, 2), "band");
  table.sources(authorities.length, [], 4);
  return {
    year,
    amberBand,
    per,
    sharedBack,
    outcomes: page.name(shared, "outcomes"),
    codes: page.name(codes, "codes"),
    kinds: page.name(kinds, "kinds"),
    better: page.name(better, "better"),
    agreed: page.name(agreed, "agreed"),
    reasons: page.name(reasons, "reasons"),
    authorities: page.name(names, "authorities"),
    topTier: page.name(topTier, "top_tier"),
    all: page.name(page.union(blocks), "figures"),
  };
}
