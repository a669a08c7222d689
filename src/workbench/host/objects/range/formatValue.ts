import { PLAIN, type Format } from "../../format";
import { invalidArgument } from "../../hostError";

/** Excel's limits, in points but for the steps of an indent; a column of 255 characters is so wide in the usual font. */
const LIMITS: Readonly<Partial<Record<keyof Format, readonly [least: number, most: number]>>> = {
  rowHeight: [0, 409.5],
  columnWidth: [0, 1342.5],
  indentLevel: [0, 250],
  fontSize: [1, 409],
};

const COLOURS: ReadonlySet<keyof Format> = new Set(["fillColor", "fontColor"]);

/**
 * What a property of a format is to hold for a value of the client's: the value, a colour in capitals.
 * @throws HostError InvalidArgument for another type than the property's, a figure beyond Excel's limits, or a colour that is
 *   not `#RRGGBB`.
 */
export function formatValue(property: keyof Format, value: unknown): unknown {
  if (typeof value !== typeof PLAIN[property]) throw invalidArgument();
  const [least, most] = LIMITS[property] ?? [-Infinity, Infinity];
  if (typeof value === "number" && !(value >= least && value <= most)) throw invalidArgument();
  if (!COLOURS.has(property) || typeof value !== "string" || value === "") return value;
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}
