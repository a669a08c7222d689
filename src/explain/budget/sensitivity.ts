import { yearTable } from "../kinds/yearTable";
import { isBlank } from "../marks";
import { upTo, type At } from "../statement";

export const sensitivity = yearTable(
  "SENSITIVITY",
  "names amounts step=0.01 sign",
  {
    "All together": (at) =>
      `SUM(${upTo(at.row - 1)
        .map((back) => `ABS(UP(${back + 1}))`)
        .join(",")})`,
  },
  (at) => {
    const driver = kept(at)[at.row - 1] ?? 0;
    const sign = at.number("sign", driver) || 1;
    return `${sign < 0 ? "-" : ""}${amountOf(at, driver)}*step`;
  },
);

const isAcross = (at: At): boolean => at.area("names").length === 1 && at.list("names").length > 1;

/** Years run the other way than the drivers; the amounts of one driver are its years. */
function amountOf(at: At, driver: number): string {
  const year = at.column - 1;
  if (at.list("names").length === 1) return `AT(amounts,${year})`;
  return isAcross(at) ? `CELL(amounts,${year},${driver})` : `CELL(amounts,${driver},${year})`;
}

/** A driver without a name and without an amount has no row. */
function kept(at: At): number[] {
  const amounts = at.area("amounts");
  const row = (driver: number) =>
    isAcross(at) ? amounts.map((years) => years[driver]) : (amounts[driver] ?? []);
  return at
    .list("names")
    .map((_, driver) => driver)
    .filter(
      (driver) =>
        !isBlank(at.list("names")[driver] ?? "") || row(driver).some((figure) => Boolean(figure?.value)),
    );
}
