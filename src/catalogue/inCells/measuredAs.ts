/**
 * How a value is worked out, where what it is divided by is known: "Rate per 1,000 females aged 15-17". "" where
 * it is not, or where the unit says it already (kg per household).
 */
export function measuredAs(unit: string, dividedBy: string): string {
  if (!unit || !dividedBy || unit.endsWith("household")) return "";
  const joined = unit.endsWith("000") ? `${unit} ${dividedBy}` : `${unit} of ${dividedBy}`;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
