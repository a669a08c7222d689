import { MOST_DECIMALS, NEGATIVES, UNITS, USUAL, type Conventions } from "../../sheets/conventions";

/** The longest name of an organisation: Excel's footers hold 255 characters, with the sheet's name and the codes. */
export const LONGEST_NAME = 100;

/** Conventions as they were kept: what of them cannot be read is as it usually is; undefined where none were kept. */
export function readConventions(kept: unknown): Conventions | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { organisation, unit, decimals, negatives, amberBand, awardMonth } = kept as Readonly<
    Record<keyof Conventions, unknown>
  >;
  return {
    organisation: typeof organisation === "string" ? organisation.slice(0, LONGEST_NAME) : USUAL.organisation,
    unit: UNITS.find((one) => one === unit) ?? USUAL.unit,
    decimals: within(decimals, 0, MOST_DECIMALS) && Number.isInteger(decimals) ? decimals : USUAL.decimals,
    negatives: NEGATIVES.find((one) => one === negatives) ?? USUAL.negatives,
    amberBand: within(amberBand, 0, 1) ? amberBand : USUAL.amberBand,
    awardMonth: within(awardMonth, 1, 12) && Number.isInteger(awardMonth) ? awardMonth : USUAL.awardMonth,
  };
}

const within = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;
