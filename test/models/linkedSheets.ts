import { parseAddress } from "../../src/grid/address";
import type { Box } from "../../src/grid/box";
import {
  labelWords,
  linkOffers,
  linksTo,
  type LinkableSheet,
  type LinkOffer,
  type ReadLabels,
} from "../../src/sheets/links/offers";
import type { LinkSource } from "../../src/sheets/links/modelLinks";
import type { Model } from "../../src/sheets/model";
import { MODELS } from "../../src/sheets/models";
import { yearsFrom } from "../../src/sheets/facts/financialYears";
import { isFormula, type Content } from "../../src/sheets/plan/content";
import { linked, type Draft } from "../../src/sheets/plan/draft";
import type { SheetPlan } from "../../src/sheets/plan/sheetPlan";

/** Planned sheets as the workbook tells of them once they are there. */
export const asThere = (plans: readonly SheetPlan[]): LinkableSheet[] =>
  plans.map(({ name, cells, names }) => ({
    sheet: name,
    subtitle: [cells[1]?.[0]].find((cell) => typeof cell === "string") ?? "",
    names: names.map((one) => one.name),
  }));

/** What planned sheets have of an offer's labels: those that are typed, and those that are chosen from typed ones. */
export const labelsIn = (plans: readonly SheetPlan[], offer: LinkOffer, { prefix }: LinkSource): ReadLabels =>
  Object.fromEntries(
    labelWords(offer).map((word) => {
      const texts = plans.flatMap(({ names, cells }) =>
        names
          .filter(({ name }) => name === `${prefix}_${word}`)
          .flatMap(({ box }) => cellsIn(cells, box))
          .map((content) => wordIn(cells, content)),
      );
      return [word, texts.filter((text) => typeof text === "string")];
    }),
  );

/** What a cell shows that is typed, chosen from typed ones, or a year after one that is. */
function wordIn(cells: SheetPlan["cells"], content: Content): Content {
  if (!isFormula(content)) return content;
  const [, before] = /^=IF\(([A-Z]+\d+)="","",LEFT\(/.exec(content.formula) ?? [];
  const from = parseAddress(before ?? content.formula.slice(1));
  const [found = null] = from ? cellsIn(cells, from) : [];
  const word = from ? wordIn(cells, found) : content;
  return before && typeof word === "string" ? (yearsFrom(word, 2)[1] ?? null) : word;
}

const cellsIn = (cells: SheetPlan["cells"], { row, column, rows, columns }: Box) =>
  cells.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));

/** A model's sheet linked to all that it may take from those that are there; of several of a model, to the first. */
export function linkedTo(model: Model, draft: Draft, there: readonly SheetPlan[]): Draft {
  const links = linkOffers(model, MODELS, asThere(there)).flatMap((offer) => {
    const [source] = offer.sources;
    const all = offer.takes.map(({ cells }) => cells);
    return source ? linksTo(offer, source, all, labelsIn(there, offer, source)) : [];
  });
  return linked(draft, links);
}

/** Sheets one after the other in one workbook, the worked example of each linked to those before it. */
export const inOneWorkbook =
  (models: readonly Model[], draftOf: (model: Model) => Draft = ({ example }) => example): Draft =>
  (place) =>
    models.reduce<SheetPlan[]>(
      (plans, model) => [...plans, ...linkedTo(model, draftOf(model), plans)(place)],
      [],
    );
