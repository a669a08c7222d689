import { fingerprint } from "../grid/fingerprint";
import type { Model } from "./model";
import type { Draft, Placement } from "./plan/draft";

/** What a model's sheet remembers, in the comment of the first of its names: which model it is of, and which edition. */
export interface Made {
  readonly model: string;
  readonly edition: string;
}

const WORDS = "Envelope, ready model ";
const asWished: Placement = { sheet: (wish) => wish, prefix: (wish) => wish, table: (wish) => wish };

/** Tells a model as it is from what it was or will be: any word, formula or look of it that changes makes another. */
export function editionOf(blank: Draft): () => string {
  let known: string | undefined;
  return () => (known ??= fingerprint(JSON.stringify(blank(asWished))).toString(36));
}

/** The same sheets, which remember what they are of. */
export const stamped =
  (model: Pick<Model, "id" | "edition">, draft: Draft): Draft =>
  (place) =>
    draft(place).map((sheet) => ({
      ...sheet,
      names: sheet.names.map((named, at) => (at === 0 ? { ...named, comment: comment(model) } : named)),
    }));

const comment = ({ id, edition }: Pick<Model, "id" | "edition">) => `${WORDS}${id}, edition ${edition()}`;

/** Reads what a sheet remembers from that comment; undefined of any other. */
export function readMade(text: string): Made | undefined {
  const [, model, edition] = /^Envelope, ready model ([a-z-]+), edition ([0-9a-z]+)$/.exec(text) ?? [];
  return model !== undefined && edition !== undefined ? { model, edition } : undefined;
}
