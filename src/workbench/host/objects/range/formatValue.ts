import { PLAIN, type Format } from "../../format";
import { invalidArgument } from "../../hostError";

const COLOURS: ReadonlySet<keyof Format> = new Set(["fillColor", "fontColor"]);

/**
 * What a property of a format is to hold for a value of the client's: the value, a colour in capitals.
 * @throws HostError InvalidArgument for another type than the property's, or for a colour that is not `#RRGGBB`.
 */
export function formatValue(property: keyof Format, value: unknown): unknown {
  if (typeof value !== typeof PLAIN[property]) throw invalidArgument();
  if (!COLOURS.has(property) || typeof value !== "string" || value === "") return value;
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument();
  return value.toUpperCase();
}
