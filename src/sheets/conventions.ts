import { USUAL_TOLERANCE } from "../model/targets/status";

/** The units in which a model's amounts can be entered. */
export const UNITS = ["£m", "£000", "£"] as const;
/** How an amount below 0 is written. */
export const NEGATIVES = ["brackets", "minus"] as const;
/** The most decimals an amount in millions is shown with. */
export const MOST_DECIMALS = 3;

/** What an organisation has agreed on for its sheets. */
export interface Conventions {
  /** At the foot of printed pages, on packs; "" for none. */
  readonly organisation: string;
  readonly unit: (typeof UNITS)[number];
  /** Of amounts in millions. */
  readonly decimals: number;
  readonly negatives: (typeof NEGATIVES)[number];
  /** Share of a target within which a figure is Amber. */
  readonly amberBand: number;
  /** The month in which pay awards start: 4 is April. */
  readonly awardMonth: number;
}

/** What holds where nobody has agreed on anything else. */
export const USUAL: Conventions = {
  organisation: "",
  unit: "£m",
  decimals: 1,
  negatives: "brackets",
  amberBand: USUAL_TOLERANCE,
  awardMonth: 9,
};
