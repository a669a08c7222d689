import { unitNamedIn } from "../looks/moneyUnit";
import type { Model } from "../model";
import type { Link, LinkSource, Taken } from "./modelLinks";
import { prefixAmong } from "./prefixAmong";

/** A sheet of a ready model in the workbook, as far as others may link to it. */
export interface LinkableSheet {
  readonly sheet: string;
  /** What it shows, and in what unit, as it stands below its title. */
  readonly subtitle: string;
  /** The names of its cells. */
  readonly names: readonly string[];
}

/** What a new sheet may take from the sheets of one other model. */
export interface LinkOffer {
  readonly model: Model;
  readonly sources: readonly LinkSource[];
  readonly takes: readonly Taken[];
}

/** What a model's new sheet may be linked to, of the sheets that are in the workbook. */
export function linkOffers(
  { links }: Model,
  models: readonly Model[],
  sheets: readonly LinkableSheet[],
): LinkOffer[] {
  return models.flatMap((model) => {
    const takes = links?.takes.filter(({ from }) => from === model.id) ?? [];
    const sources = takes.length > 0 ? sheets.flatMap((sheet) => sourceOf(model, sheet, takes)) : [];
    return sources.length > 0 ? [{ model, sources, takes }] : [];
  });
}

/** What is offered to a sheet that has rows of its own already: names are not taken over theirs. */
export const withoutBeginnings = (offers: readonly LinkOffer[]): LinkOffer[] =>
  offers.flatMap((offer) => {
    const takes = offer.takes.filter(({ begins }) => !begins);
    return takes.length > 0 ? [{ ...offer, takes }] : [];
  });

/** What stands in cells of a sheet that is linked to, by the words of their names. */
export type ReadLabels = Readonly<Record<string, readonly string[] | undefined>>;

/** What the user has ticked of an offer: which sheet, of what it has for the new one, and what it has it by. */
export function linksTo(
  { model, takes }: LinkOffer,
  source: LinkSource,
  ticked: readonly string[],
  read: ReadLabels = {},
): Link[] {
  return takes.flatMap((taken) => {
    const given = model.links?.gives[taken.given];
    if (!given || !ticked.includes(taken.cells)) return [];
    const of = (word: string | undefined) => (word === undefined ? undefined : read[word]);
    return [{ taken, given, source, labels: { across: of(given.across), down: of(given.down) } }];
  });
}

/** The words of the cells by which it is known what an offer has in common with a sheet. */
export const labelWords = ({ model, takes }: LinkOffer): string[] => [
  ...new Set(takes.flatMap(({ partly, given }) => (partly ? axesOf(model.links?.gives[given]) : []))),
];

/** A sheet as one of the model's: where its cells have the names that such a sheet gives them, with or without a number. */
function sourceOf(
  { links }: Model,
  { sheet, subtitle, names }: LinkableSheet,
  takes: readonly Taken[],
): LinkSource[] {
  if (!links) return [];
  const words = [...new Set(takes.flatMap(({ given }) => [given, ...axesOf(links.gives[given])]))];
  const there = new Set(names.map((name) => name.toLowerCase()));
  const prefix = prefixAmong(links, names, words.slice(0, 1));
  const isWhole = prefix !== undefined && words.every((word) => there.has(`${prefix}_${word}`.toLowerCase()));
  const [sign = ""] = Object.keys(links.gives);
  return isWhole ? [{ sheet, prefix, unit: unitNamedIn(subtitle) ?? "", sign: `${prefix}_${sign}` }] : [];
}

const axesOf = (given: { readonly across?: string; readonly down?: string } | undefined): string[] =>
  [given?.across, given?.down].flatMap((word) => word ?? []);
