import { list } from "../kinds/list";
import { isBlank } from "../marks";
import { upTo, worked, type At, type Said } from "../statement";

export const damping = list(
  "DAMPING",
  "grant previous floor output=damped",
  "Grant after damping",
  (at): Said => {
    const scale = factor(at);
    if (at.option("output") === "factor") return { name: "Scaling factor", ...scaleInWords(at) };
    const least = "previous*(1+floor)";
    const damped = `${least}+${worked("of what is above the floor", scale)}*MAX(grant-${least},0)`;
    const rule = "Those above the floor give up the same share of what is above it, to pay for those below.";
    return at.option("output") === "change"
      ? { name: "Change by damping", is: `${damped}-grant`, rule }
      : { is: damped, rule };
  },
);

interface Sums {
  readonly grant: number;
  readonly floors: number;
  readonly excess: number;
}

/** All grants, all floors, and all that is above a floor. */
function sums(at: At): Sums {
  const listed = upTo(at.list("grant").length).filter((place) => !isBlank(at.list("grant")[place] ?? ""));
  return listed.reduce(
    ({ grant, floors, excess }, place) => {
      const [own, least] = [
        at.number("grant", place),
        at.number("previous", place) * (1 + at.number("floor")),
      ];
      const above = Number((own - least).toPrecision(12));
      return { grant: grant + own, floors: floors + least, excess: excess + Math.max(above, 0) };
    },
    { grant: 0, floors: 0, excess: 0 },
  );
}

function factor(at: At): number {
  const { grant, floors, excess } = sums(at);
  return excess > 1e-9 ? (grant - floors) / excess : 0;
}

function scaleInWords(at: At): Said {
  const { excess } = sums(at);
  return excess > 1e-9
    ? { is: `(TOTAL(grant)-TOTAL(previous)*(1+floor))/${worked("above the floors", excess)}` }
    : { is: "0", rule: "Nobody is above the floor." };
}
