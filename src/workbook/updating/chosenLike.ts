import { unitNamedIn } from "../../sheets/looks/moneyUnit";
import type { Model } from "../../sheets/model";
import type { Chosen, ModelOption } from "../../sheets/modelOption";
import type { Placement } from "../../sheets/plan/draft";
import type { SheetPlan } from "../../sheets/plan/sheetPlan";
import { describedCells } from "./describedCells";
import type { LaidSheet } from "./laidSheet";
import { matchCells } from "./matchCells";
import { PlannedSheet } from "./plannedSheet";

const PREFIX = "like";
const place: Placement = { sheet: (wish) => wish, prefix: () => PREFIX, table: (wish) => wish };
/** A year that no sheet begins with. */
const ANOTHER_YEAR = "2061/62";

/** A model's options so that its sheet has room for all that stands on one that is there: its years, its names, its rows. */
export function chosenLike(model: Model, old: LaidSheet): Chosen {
  const usual: Chosen = Object.fromEntries(model.options.map(({ key, usual }) => [key, usual]));
  return model.options.reduce<Chosen>((chosen, option) => {
    const value = valueLike(model, option, chosen, old);
    return value === undefined ? chosen : { ...chosen, [option.key]: value };
  }, usual);
}

function valueLike(
  model: Model,
  option: ModelOption,
  chosen: Chosen,
  old: LaidSheet,
): Chosen[string] | undefined {
  const planned = (value: Chosen[string]) => sheetOf(model, { ...chosen, [option.key]: value });
  switch (option.kind) {
    case "count": {
      const { usual, least, most } = option;
      const step = usual < most ? 1 : -1;
      const more = needed(planned(usual), planned(usual + step), old);
      return more === undefined ? undefined : Math.min(most, Math.max(least, usual + step * more));
    }
    case "names": {
      const usual = option.usual;
      const more = needed(planned(usual), planned([...usual, "One more"]), old);
      if (more === undefined) return undefined;
      const added = Array.from({ length: Math.max(0, more) }, (_, at) => `Name ${usual.length + at + 1}`);
      return [...usual.slice(0, Math.max(1, usual.length + Math.min(0, more))), ...added];
    }
    case "choice": {
      const unit = unitNamedIn(old.textAt(1, 0));
      return option.words.find((word) => word === unit);
    }
    case "year":
      return yearLike(planned(option.usual), planned(ANOTHER_YEAR), old);
    case "share":
      return undefined;
  }
}

function sheetOf(model: Model, chosen: Chosen): SheetPlan {
  const [sheet] = model.blank(chosen)(place);
  if (!sheet) throw new RangeError(`${model.id} has no sheet`);
  return sheet;
}

/** How many steps of an option it takes until every list is as long as on the old sheet; undefined where none tells. */
function needed(usual: SheetPlan, another: SheetPlan, old: LaidSheet): number | undefined {
  const [first, second] = [usual, another].map((plan) => new PlannedSheet(plan, PREFIX));
  const steps = (first?.worded ?? []).flatMap(({ word, box }) => {
    const then = second?.worded.find((one) => one.word === word)?.box;
    const there = old.worded.find((one) => one.word === word)?.box;
    if (!then || !there) return [];
    return (["rows", "columns"] as const).flatMap((side) => {
      const step = Math.abs(then[side] - box[side]);
      return step === 0 ? [] : [Math.ceil((there[side] - box[side]) / step)];
    });
  });
  return steps.length === 0 ? undefined : Math.max(...steps);
}

/** The year that stands where the option puts one. */
function yearLike(usual: SheetPlan, another: SheetPlan, old: LaidSheet): string | undefined {
  const sheet = new PlannedSheet(usual, PREFIX);
  const isChosen = (row: number, column: number) =>
    usual.cells[row]?.[column] !== another.cells[row]?.[column] &&
    another.cells[row]?.[column] === ANOTHER_YEAR;
  const entries = (laid: LaidSheet) => describedCells(laid, (part) => part === "entry");
  const chosen = describedCells(sheet, (part, row, column) => part === "entry" && isChosen(row, column));
  const pairs = matchCells(chosen, entries(old));
  const years = [...pairs.values()].map(({ row, column }) => old.textAt(row, column));
  return years.find((text) => /^\d{4}\/\d{2}$/.test(text));
}
