import { rowTable } from "../kinds/rowTable";
import { isBlank } from "../marks";
import { upTo, worked, type At, type Saying } from "../statement";

/** Needs, resources, central: the shares of the total that are usual. */
const USUAL = [0.73, 0.266, 0.536];

export const formulaGrant = rowTable("FORMULAGRANT", "population needs taxBase total shares", {
  Authority: undefined,
  "Relative needs": relative("needs", 0, ""),
  "Relative resources": relative("taxBase", 1, "-"),
  "Central allocation": (at) => {
    const all = listed(at).join(",");
    return isTotal(at)
      ? `TOTAL(total)*${share(at, 2)}`
      : `TOTAL(total)*${share(at, 2)}*AT(population,${authority(at)})/TOTAL(population,${all})`;
  },
  "Formula grant": ({ row }) => `SHOWN(${row},1)+SHOWN(${row},2)+SHOWN(${row},3)`,
});

const isTotal = (at: At): boolean => at.row === at.rows - 1;
const share = (at: At, which: number): string =>
  at.has("shares") ? `AT(shares,${which})` : worked("share of the block", USUAL[which] ?? 0);

/** A row that is blank in all lists has no authority. */
const listed = (at: At): number[] =>
  upTo(Math.max(at.list("population").length, at.list("needs").length, at.list("taxBase").length)).filter(
    (place) => ["population", "needs", "taxBase"].some((name) => !isBlank(at.list(name)[place] ?? "")),
  );

const authority = (at: At): number => listed(at)[at.row - 1] ?? 0;

/** A block that is shared by what each authority has above the lowest per head. */
function relative(list: "needs" | "taxBase", which: number, sign: string): Saying {
  return (at) => {
    const usualShare = at.has("shares") ? at.number("shares", which) : (USUAL[which] ?? 0);
    if (usualShare === 0) return "0";
    const block = `${sign}TOTAL(total)*${share(at, which)}`;
    if (isTotal(at)) return block;
    const heads = listed(at).map(
      (place) => [at.number(list, place), at.number("population", place)] as const,
    );
    const lowest = Math.min(...heads.map(([own, people]) => own / people));
    const above = heads.reduce((sum, [own, people]) => sum + own - people * lowest, 0);
    const own = `(AT(${list},${authority(at)})-AT(population,${authority(at)})*${worked("the lowest per head", lowest)})`;
    return `${block}*${own}/${worked("all above the lowest", above)}`;
  };
}
