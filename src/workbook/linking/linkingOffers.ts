import { contains } from "../../grid/box";
import { cellsToLink, placesIn } from "../../sheets/links/cellsToLink";
import {
  decimalsOf,
  disagreement,
  isLinked,
  isLinkedTo,
  keeps,
  linkedCell,
  type LinkedCells,
} from "../../sheets/links/linkFormulas";
import { linkedCells } from "../../sheets/links/linkedCells";
import type { Link, LinkSource } from "../../sheets/links/modelLinks";
import {
  labelWords,
  linkOffers,
  linksTo,
  type LinkOffer,
  type LinkableSheet,
  type ReadLabels,
} from "../../sheets/links/offers";
import { prefixAmong } from "../../sheets/links/prefixAmong";
import { unitNamedIn } from "../../sheets/looks/moneyUnit";
import type { Model } from "../../sheets/model";
import { contentHeld, type Content } from "../../sheets/plan/content";
import type { Reference } from "../../sheets/plan/reference";
import { cellWrite, type CellWrite } from "./cellWrite";
import { follows } from "./follows";
import type { ReadSheets } from "./readSheets";

/** What a sheet that is there can take from another, with the cells that would change. */
export interface TakeToLink {
  /** The word of the cells' name. */
  readonly cells: string;
  readonly label: string;
  readonly writes: readonly CellWrite[];
  /** A formula, without its =, that says where the two sheets disagree; blank while they do not. */
  readonly disagreement: string;
}

/** One sheet that another can be linked to. */
export interface LinkingOffer {
  readonly model: Model;
  readonly source: LinkSource;
  /** It follows the sheet itself, directly or through others: a link back could make a circle. */
  readonly isCircle: boolean;
  /** What is not linked to it yet. */
  readonly takes: readonly TakeToLink[];
}

/** What a ready model's sheet could follow of the others that are there. */
export function linkingOffers(
  read: ReadSheets,
  own: LinkableSheet,
  ours: readonly LinkableSheet[],
  models: readonly Model[],
): LinkingOffer[] {
  const others = ours.filter(({ sheet }) => sheet !== own.sheet && read.sheet(sheet));
  return models.flatMap((model) => {
    const words = model.links?.takes.map(({ cells }) => cells) ?? [];
    const prefix = model.links && prefixAmong(model.links, own.names, words);
    if (prefix === undefined) return [];
    return linkOffers(model, models, others).flatMap((offer) =>
      offer.sources.map((source) => ({
        model: offer.model,
        source,
        isCircle: follows(read, source.sheet, own.sheet),
        takes: linksOf(read, offer, source).flatMap((link) => takeToLink(read, own, prefix, link)),
      })),
    );
  });
}

function linksOf(read: ReadSheets, offer: LinkOffer, source: LinkSource): Link[] {
  const labels: ReadLabels = Object.fromEntries(
    labelWords(offer).map((word) => {
      const cells = read.called(`${source.prefix}_${word}`);
      const texts = cells ? placesIn(cells).map(([row, column]) => shown(read, cells.cell(row, column))) : [];
      return [word, texts.filter(Boolean)];
    }),
  );
  const all = offer.takes.map(({ cells }) => cells);
  return linksTo(offer, source, all, labels);
}

const shown = (read: ReadSheets, cell: Reference) => String(read.valueIn(cell));

function takeToLink(read: ReadSheets, own: LinkableSheet, prefix: string, link: Link): TakeToLink[] {
  const unit = unitNamedIn(own.subtitle) ?? "";
  const linked = linkedCells(link, unit, (word) => read.called(`${prefix}_${word}`));
  if (!linked) return [];
  const { cells } = linked;
  const isFilled = placesIn(cells).some(([row, column]) => read.heldIn(cells.cell(row, column)) !== "");
  if (link.taken.begins && isFilled) return [];
  const boxes = cellsToLink(linked, {
    // A row without a label has nothing in common with the other sheet yet.
    labelIn: (cell) => shown(read, cell),
    rolls: (years) => years.box.columns > 1 && String(read.heldIn(years.cell(0, 1))).startsWith("="),
    isTaken: () => false,
  });
  const writes = placesIn(cells).flatMap(([row, column]): CellWrite[] => {
    const cell = cells.cell(row, column);
    if (!boxes.some((box) => contains(box, cell.box))) return [];
    const held = read.heldIn(cell);
    if (typeof held === "string" && isLinkedTo(link, held)) return [];
    const before = behind(held);
    const { formula } = linkedCell(linked, row, column, before);
    const own = keeps(link, before) ? read.textIn(cell) : "";
    return [cellWrite(read, cell, formula, figureThere(read, linked, row, column) || own, true)];
  });
  const { cells: word, label } = link.taken;
  return writes.length > 0 ? [{ cells: word, label, writes, disagreement: disagreement(linked) }] : [];
}

/** What stands behind a link; of a link that is there already nothing. */
const behind = (held: string | number | boolean): Content =>
  typeof held === "string" && isLinked(held) ? null : contentHeld(held);

/** What the other sheet has for a cell, as it will show it. */
function figureThere(read: ReadSheets, linked: LinkedCells, row: number, column: number): string {
  const { link, across, down, factor, times } = linked;
  const { given, source, taken } = link;
  const there = read.called(`${source.prefix}_${taken.given}`);
  const placeOf = (word: string | undefined, own: Reference | undefined) => {
    const labels = word === undefined ? undefined : read.called(`${source.prefix}_${word}`);
    if (!labels || !own) return 0;
    const label = shown(read, own).toLowerCase();
    return placesIn(labels).findIndex(
      ([down, right]) => shown(read, labels.cell(down, right)).toLowerCase() === label,
    );
  };
  const [at, right] =
    given.holds === "names" || given.holds === "years"
      ? [row, column]
      : [placeOf(given.down, down?.cell(row)), placeOf(given.across, across?.cell(0, column))];
  if (!there || at < 0 || right < 0 || at >= there.box.rows || right >= there.box.columns) return "";
  const cell = there.cell(at, right);
  const value = read.valueIn(cell);
  const by = times ? Number(read.valueIn(times)) : factor;
  if (typeof value !== "number" || by === 1) return read.textIn(cell);
  const maximumFractionDigits = decimalsOf(linked);
  return (value * by).toLocaleString("en-GB", { maximumFractionDigits });
}
