import type { Model } from "../../sheets/model";
import { MODELS } from "../../sheets/models";
import type { OurSheet } from "../reading/readOurSheets";

/** A sheet as one of a model's, and what the names of its cells begin with. */
interface OfModel {
  readonly model: Model;
  readonly prefix: string;
}

/** Thrown to end a draft once it has said what the names of its cells are to begin with. */
class Wished extends Error {
  constructor(readonly prefix: string) {
    super(prefix);
  }
}

/** What the names of a model's cells begin with in a workbook where all are free. */
function wishedPrefix({ example }: Model): string | undefined {
  try {
    example({
      sheet: (wish) => wish,
      prefix: (wish) => {
        throw new Wished(wish);
      },
      table: (wish) => wish,
    });
  } catch (error) {
    if (error instanceof Wished) return error.prefix;
    throw error;
  }
  return undefined;
}

/** The model that a sheet is of, by what it remembers; of one that remembers nothing by the names of its cells. */
export function modelOf({ names, made }: Pick<OurSheet, "names" | "made">): OfModel | undefined {
  const candidates = made ? MODELS.filter(({ id }) => id === made.model) : MODELS;
  const found = candidates.flatMap((model) => {
    const wish = wishedPrefix(model);
    const prefixes = names.flatMap((name) => new RegExp(`^(${wish}\\d*)_`, "i").exec(name)?.[1] ?? []);
    const [prefix] = prefixes;
    return wish !== undefined && prefix !== undefined ? [{ model, prefix, count: prefixes.length }] : [];
  });
  const [best] = found.sort((one, other) => other.count - one.count);
  return best && { model: best.model, prefix: best.prefix };
}
