import type { Model } from "../../../sheets/model";
import { MODELS } from "../../../sheets/models";
import type { OwnCells } from "../../../sheets/ownBlock/ownCells";
import { guessOwn } from "../../../sheets/ownBlock/ownGuess";

/** A model that the user's own cells may be meant for, and what of it was recognised in them. */
export interface Proposal {
  readonly model: Model;
  /** The labels of what was recognised, and of what the model cannot do without and was not. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** The models that can be pointed at a block, those first of which most was recognised in it. */
export function proposalsFor(cells: OwnCells): readonly Proposal[] {
  return MODELS.flatMap((model) => {
    if (!model.own) return [];
    const { roles } = model.own;
    const played = new Set(guessOwn(cells, model.own).roles);
    return {
      model,
      found: roles.filter(({ key }) => played.has(key)).map(({ label }) => label),
      missing: roles.filter(({ key, needed }) => needed && !played.has(key)).map(({ label }) => label),
    };
  }).sort((one, other) => one.missing.length - other.missing.length || other.found.length - one.found.length);
}
