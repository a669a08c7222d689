import { yearTable } from "../kinds/yearTable";
import { isBlank } from "../marks";
import { upTo, type At } from "../statement";

export const capitalFund = yearTable("CAPITAL.FUND", "spend sources amounts", {}, (at) => {
  const before = upTo(at.row - 1).map((back) => `-UP(${back + 1})`);
  if (at.row === at.rows - 1) return `spend${before.join("")}`;
  return {
    is: `MIN(MAX(spend${before.join("")},0),${available(at)})`,
    rule: "What is still to fund, but no more than the source has that year.",
  };
});

/** Years run the other way than the sources; of one source or for one year a list runs either way. */
function available(at: At): string {
  const source = kept(at)[at.row - 1] ?? 0;
  const year = at.column - 1;
  const amounts = at.area("amounts");
  const isAcross = at.area("sources").length === 1 && at.list("sources").length > 1;
  if (amounts.length > 1 && (amounts[0]?.length ?? 0) > 1) {
    return isAcross ? `CELL(amounts,${year},${source})` : `CELL(amounts,${source},${year})`;
  }
  return `AT(amounts,${at.columns - 1 > 1 ? year : source})`;
}

/** A source without a name and without money has no row. */
function kept(at: At): number[] {
  const names = at.list("sources");
  const amounts = at.area("amounts");
  const isAcross = at.area("sources").length === 1 && names.length > 1;
  const isList = amounts.length === 1 || amounts[0]?.length === 1;
  const money = (source: number) =>
    isList
      ? [at.list("amounts")[source]]
      : isAcross
        ? amounts.map((row) => row[source]?.value)
        : amounts[source]?.map(({ value }) => value);
  return names
    .map((_, source) => source)
    .filter(
      (source) => !isBlank(names[source] ?? "") || (money(source) ?? []).some((value) => Boolean(value)),
    );
}
