import type { Catalogue } from "../../../../catalogue/catalogue";
import type { Indicator } from "../../../../catalogue/indicator";
import { financialYear } from "../../../../model/years";
import { blockSheet } from "../../../../sheets/page/blockSheet";
import { fieldOf } from "../../../../sheets/indicatorBlocks/columns";
import { indicatorCards } from "../../../../sheets/indicatorBlocks/indicatorCards";
import { crosswalkRows } from "../../../../sheets/indicatorBlocks/crosswalkRows";
import {
  indicatorFormulas,
  indicatorFormulaSheet,
  isKnownInCells,
} from "../../../../sheets/indicatorBlocks/indicatorFormulas";
import { indicatorRows } from "../../../../sheets/indicatorBlocks/indicatorRows";
import { indicatorTable } from "../../../../sheets/indicatorBlocks/indicatorTable";
import {
  canHaveTargets,
  MOST_TARGET_BLOCKS,
  targetBlocks,
  targetSheet,
} from "../../../../sheets/indicatorBlocks/targetBlocks";
import type { Block } from "../../../../sheets/plan/block";
import type { Insertable } from "../../../insert/insertable";
import { named } from "../../../strings/named";
import { pullWords } from "../../../strings/pull";
import { nameOf } from "../indicatorNames";
import type { PullOptions, Shape } from "./pullOptions";

/** What is to be inserted, or why it cannot be. */
export type Pulled =
  | { readonly insertable: Insertable }
  /** `without` are those that stand in the way: the others could go in. */
  | { readonly why: string; readonly without?: readonly Indicator[] };

/** What it depends on besides what is chosen. */
interface Given {
  readonly links: Catalogue["links"];
  readonly amberBand: number;
}

type Pull = (chosen: readonly Indicator[], options: PullOptions, given: Given) => Pulled;

const PULLS: Readonly<Record<Shape, Pull>> = {
  rows: (chosen, { columns, headings }) =>
    columns.length === 0 ? { why: pullWords.noColumns } : cells(indicatorRows(chosen, columns, headings)),
  table: (chosen, { columns }) => cells(indicatorTable(chosen, columns)),
  targets: targetsOf,
  formula: formulasOf,
  crosswalk: crosswalkOf,
  card: (chosen) => cells(indicatorCards(chosen)),
};

/** Indicators in the shape chosen. It is made anew whenever it is asked for: keep it while it means the same. */
export function pulledAs(chosen: readonly Indicator[], options: PullOptions, given: Given): Pulled {
  return chosen.length === 0 ? { why: pullWords.noIndicators } : PULLS[options.shape](chosen, options, given);
}

function cells(block: Block, sheet: string = pullWords.sheets.indicators): Pulled {
  return { insertable: { blockAt: () => block, draft: blockSheet(sheet, () => block) } };
}

function crosswalkOf(chosen: readonly Indicator[], _: PullOptions, { links }: Given): Pulled {
  if (chosen.every(({ key }) => links(key).length === 0)) return { why: pullWords.noLinks };
  return cells(crosswalkRows(chosen, links), pullWords.sheets.crosswalk);
}

function targetsOf(chosen: readonly Indicator[], { firstYear }: PullOptions, { amberBand }: Given): Pulled {
  const without = chosen.filter((indicator) => !canHaveTargets(indicator));
  if (without.length > 0) return { why: pullWords.noTargets(named(without.map(nameInShort))), without };
  if (chosen.length > MOST_TARGET_BLOCKS) {
    return { why: pullWords.tooManyTargets(chosen.length, MOST_TARGET_BLOCKS) };
  }
  if (financialYear(firstYear) === undefined) return { why: pullWords.yearWrong };
  return {
    insertable: {
      blockAt: targetBlocks(chosen, firstYear, amberBand),
      draft: targetSheet(pullWords.sheets.targets, chosen, firstYear, amberBand),
    },
  };
}

function formulasOf(chosen: readonly Indicator[], { columns, headings }: PullOptions): Pulled {
  const without = chosen.filter((indicator) => !isKnownInCells(indicator));
  if (without.length > 0) return { why: pullWords.notInCells(named(without.map(nameInShort))), without };
  const fields = columns.flatMap((column) => fieldOf(column) ?? []);
  if (fields.length === 0) return { why: pullWords.noFields };
  return {
    insertable: {
      blockAt: indicatorFormulas(chosen, fields, headings),
      draft: indicatorFormulaSheet(pullWords.sheets.indicators, chosen, fields, headings),
    },
  };
}

function nameInShort(indicator: Indicator): string {
  return indicator.code || nameOf(indicator);
}
