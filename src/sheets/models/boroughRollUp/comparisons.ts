import { RATE, TEXT } from "../../looks/numberFormats";
import { ColumnTable } from "../../page/columnTable";
import type { Page } from "../../page/page";
import type { Reference } from "../../plan/reference";
import type { Comparison, RollUpInputs } from "./inputs";

/** What the corporate target is held against: rates. */
export interface ComparisonCells {
  readonly history: Reference;
  readonly peers: Reference;
}

/** The service's own past, oldest first, and the peers beside it. */
export function comparisonTable(page: Page, { history, peers }: RollUpInputs): ComparisonCells {
  page.take();
  const table = new ColumnTable(page, Math.max(history.length, peers.length));
  const rates = (list: readonly Comparison[]) =>
    table
      .input(
        "Rate",
        list.map(({ rate }) => rate),
        { numberFormat: RATE },
      )
      .rows(0, list.length);
  const named = (heading: string, list: readonly Comparison[]) =>
    table.input(
      heading,
      list.map(({ name }) => name),
      { look: "inputName", numberFormat: TEXT },
    );
  named("The service’s past years", history);
  const past = rates(history);
  table.skip();
  named("Peers", peers);
  const peerRates = rates(peers);
  table.sources(Math.max(history.length, peers.length), [], 3);
  return { history: page.name(past, "history"), peers: page.name(peerRates, "peers") };
}
