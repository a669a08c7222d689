import type { Fact, Indicator } from "../../../catalogue/indicator";
import type { OwnCatalogue } from "../../../catalogue/own/ownCatalogue";
import { forPlainFields, INDICATOR_FIELDS } from "../../../catalogue/fields";
import { ALLOWED } from "../../../catalogue/own/reading/words";

type Header = Omit<OwnCatalogue, "indicators">;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isOneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.some((word) => word === value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const shapeOf = <T>(shape: Readonly<Record<keyof T, Check>>): Check => {
  const checks = Object.entries<Check>(shape);
  return (value) => {
    const held = Object(value) as Readonly<Record<string, unknown>>;
    return checks.every(([name, check]) => check(held[name]));
  };
};

const isFileSource = shapeOf({ kind: isOneOf("file"), name: isText });
const isAddressSource = shapeOf({ kind: isOneOf("address"), address: isText, etag: isText });

const header = shapeOf<Header>({
  name: isText,
  source: (value) => isFileSource(value) || isAddressSource(value),
  sheet: isText,
  importedOn: isText,
  mapping: listOf(shapeOf({ heading: isText, use: isOneOf(...INDICATOR_FIELDS, "fact", "ignored") })),
});

const indicator = shapeOf<Indicator>({
  ...forPlainFields(() => isText),
  key: isText,
  code: isText,
  set: isText,
  title: isText,
  polarity: isOneOf("", ...ALLOWED.polarity),
  unit: isText,
  psa: isText,
  apacs: isText,
  kpi: isText,
  source: isText,
  status: isOneOf("own"),
  definition: isText,
  origin: isOneOf("own"),
  lists: listOf(isText),
  additivity: isOneOf("", ...ALLOWED.additivity),
  notes: listOf(isText),
  facts: listOf(shapeOf<Fact>({ label: isText, text: isText })),
  derived: listOf(isOneOf("additivity", "definition")),
});

/** Whether something is all of a catalogue but its indicators. */
export const isHeader = (value: unknown): value is Header => header(value);

/** Whether something is an indicator of the user's with all its fields. */
export const isIndicator = (value: unknown): value is Indicator => indicator(value);
