import type { RecordObject } from "../host/objects/records/recordObject";

/** What the add-in set of a property, if it is of that type: nothing that was set is trusted to be what it should. */
export function textSet(record: RecordObject | null, name: string): string | null {
  const value = record?.value(name);
  return typeof value === "string" ? value : null;
}

export function numberSet(record: RecordObject | null, name: string): number | null {
  const value = record?.value(name);
  return typeof value === "number" ? value : null;
}

export function flagSet(record: RecordObject | null, name: string): boolean | null {
  const value = record?.value(name);
  return typeof value === "boolean" ? value : null;
}

/** The name of the method called last; null if none was. */
export const lastCall = (record: RecordObject | null): string | null =>
  record ? ([...record.calls.keys()].at(-1) ?? null) : null;

/** The colour a fill was given last; null for none, and after it was cleared. */
export function fillColor(fill: RecordObject | null): string | null {
  const [color] = fill?.calls.get("SetSolidColor") ?? [];
  return lastCall(fill) === "SetSolidColor" && typeof color === "string" ? color : null;
}
