import { list } from "../kinds/list";
import { financialYear } from "../../model/years";
import { isTicked } from "../marks";
import type { At, Said } from "../statement";

/** The first month of a financial year is April. */
const monthsLeft = (month: number): number => 12 - ((month + 8) % 12);

export const proposalProfile = list(
  "PROPOSAL.PROFILE",
  "fullYearEffect startYear years startMonth=4 recurrent setupCost output=level",
  "Effect",
  (at): Said => {
    const isAlone = at.list("fullYearEffect").length === 1 && at.list("startYear").length === 1;
    const [proposal, year] = isAlone ? [0, at.along] : [at.row, at.column];
    const now = yearAt(at, "years", year);
    const start = yearAt(at, "startYear", proposal);
    const level = levelIn(at, proposal, now - start);
    if (at.option("output") !== "change") return { is: level };
    return { is: `${level}-(${levelIn(at, proposal, now - 1 - start)})`, rule: "Against the year before." };
  },
);

/** What a proposal saves so many years after it starts. */
function levelIn(at: At, proposal: number, since: number): string {
  const effect = `AT(fullYearEffect,${proposal})`;
  const recurs = at.area("recurrent").length === 0 || isTicked(at.figure("recurrent", proposal)?.value ?? "");
  if (since < 0 || (since > 0 && !recurs)) return "0";
  if (since > 0) return effect;
  const months = recurs ? monthsLeft(at.number("startMonth", proposal) || 4) : 12;
  const setup = at.number("setupCost", proposal) ? `-AT(setupCost,${proposal})` : "";
  return `${effect}${months === 12 ? "" : `*${months}/12`}${setup}`;
}

function yearAt(at: At, list: string, along: number): number {
  const written = at.figure(list, along)?.value ?? "";
  return financialYear(typeof written === "number" ? written : String(written)) ?? 0;
}
