import type { Link } from "../../sheets/links/modelLinks";
import { linksTo, type LinkOffer, type ReadLabels } from "../../sheets/links/offers";
import type { Chosen } from "../../sheets/modelOption";

/** What is to be linked to a sheet: what the names of its cells begin with, and which cells of the new one. */
export interface TickedLink {
  readonly prefix: string;
  readonly cells: readonly string[];
  /** What the sheet that is linked to has its figures by; undefined while that is being read. */
  readonly read?: ReadLabels | undefined;
}

/** What is ticked to be linked, by the model that it is taken from. */
export type Ticked = Readonly<Record<string, TickedLink | undefined>>;

export type TickAction =
  | { readonly type: "tick"; readonly from: string; readonly ticked: TickedLink | undefined }
  | {
      readonly type: "labelled";
      readonly from: string;
      readonly prefix: string;
      readonly read: ReadLabels;
      /** What the sheet that is linked to decides of the new one. */
      readonly chosen: Chosen;
    };

/** Whether what was read is still asked for: something else may have been ticked meanwhile. */
export const isAskedFor = (ticked: Ticked, action: TickAction): boolean =>
  action.type === "tick" || ticked[action.from]?.prefix === action.prefix;

export function tickedReducer(ticked: Ticked, action: TickAction): Ticked {
  if (action.type === "tick") return { ...ticked, [action.from]: action.ticked };
  const now = ticked[action.from];
  return now && isAskedFor(ticked, action)
    ? { ...ticked, [action.from]: { ...now, read: action.read } }
    : ticked;
}

/** Whether a sheet that is ticked is still being read. */
export const isReading = (ticked: Ticked): boolean => Object.values(ticked).some((one) => one && !one.read);

/** The same for everybody who ticked nothing: a plan that is there stays good when offers come. */
const NONE: readonly Link[] = [];

/** What is ticked of what is offered still. */
export function linksTicked(offers: readonly LinkOffer[], ticked: Ticked): readonly Link[] {
  if (Object.values(ticked).every((one) => one === undefined)) return NONE;
  return offers.flatMap((offer) => {
    const { prefix, cells = [], read } = ticked[offer.model.id] ?? {};
    const source = offer.sources.find((one) => one.prefix === prefix);
    return source ? linksTo(offer, source, cells, read) : [];
  });
}
