import { elementwise } from "../kinds/elementwise";
import { isBlank } from "../marks";
import { upTo, type At } from "../statement";

const achieved = (at: string) =>
  `(${at.replace("?", "actual")}-${at.replace("?", "without")})/(${at.replace("?", "withReward")}-${at.replace("?", "without")})`;

export const reward = elementwise(
  "REWARD",
  "without withReward actual potential threshold=0.6 rule=target",
  "Reward grant",
  (at) => {
    if (at.option("rule") === "average") return average(at);
    return `IF(${achieved("?")}<TOTAL(threshold),0,potential*MIN(${achieved("?")},1))`.replace(
      "TOTAL(threshold)",
      threshold(at),
    );
  },
);

const threshold = (at: At): string => (at.has("threshold") ? "AT(threshold,0)" : "threshold");

/** The mean of what all targets achieved, each held between nothing and all of it. */
function average(at: At): string {
  const names = ["actual", "without", "withReward"];
  const targets = upTo(Math.max(...names.map((name) => at.list(name).length))).filter((place) =>
    names.some((name) => !isBlank(at.figure(name, place)?.value ?? "")),
  );
  const each = targets.map((place) => `MAX(MIN(${achieved(`AT(?,${place})`)},1),0)`);
  const mean = `SUM(${each.join(",")})/${targets.length}`;
  return `IF(${mean}<${threshold(at)},0,TOTAL(potential)*${mean})`;
}
