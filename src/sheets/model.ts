import { editionOf, stamped } from "./edition";
import type { ModelLinks } from "./links/modelLinks";
import type { Draft } from "./plan/draft";
import type { Chosen, ModelOption, Options } from "./modelOption";
import type { OwnReading, ReadBlock } from "./ownBlock/ownReading";

/** A ready model: sheets with a question they answer, filled with the worked example or blank. */
export interface Model {
  readonly id: string;
  readonly title: string;
  /** The question it answers, in one sentence. */
  readonly answers: string;
  /** What the worked example shows, and which of it is illustrative. */
  readonly exampleShows: string;
  /** Its place among the models, from 1. */
  readonly order: number;
  readonly tab: "budget" | "targets";
  readonly options: readonly ModelOption[];
  /** Changes whenever its sheets do. */
  readonly edition: () => string;
  readonly example: Draft;
  blank(chosen: Chosen): Draft;
  /** How it is pointed at the user's own cells, where it can be. */
  readonly own?: OwnReading;
  /** What it has for the sheets of other models, and may take from them. */
  readonly links?: ModelLinks;
}

/** A model as its file says it: its options by their keys, and drafts that know what is chosen by each. */
interface Definition<Asked extends Options> extends Omit<Model, "options" | "edition" | "blank" | "own"> {
  readonly options: Asked;
  readonly blank: (chosen: Chosen<Asked>) => Draft;
  readonly own?: Omit<OwnReading, "asks" | "draft"> & {
    readonly asks: readonly (keyof Asked & string)[];
    readonly draft: (block: ReadBlock, chosen: Chosen<Asked>) => Draft;
  };
}

/** A ready model from its definition. */
export function model<Asked extends Options>({ options, blank, own, ...rest }: Definition<Asked>): Model {
  const usual = Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.usual]));
  // What is chosen comes from the fields of just these options; what nobody was asked for is as usual.
  const complete = (chosen: Chosen) => ({ ...usual, ...chosen }) as Chosen<Asked>;
  const plain = (chosen: Chosen) => blank(complete(chosen));
  const made = { id: rest.id, edition: editionOf((place) => plain({})(place)) };
  return {
    ...rest,
    edition: made.edition,
    example: stamped(made, rest.example),
    options: Object.entries(options).map(([key, option]) => ({ key, ...option })),
    blank: (chosen) => stamped(made, plain(chosen)),
    ...(own && {
      own: { ...own, draft: (block, chosen) => stamped(made, own.draft(block, complete(chosen))) },
    }),
  };
}
