import { quartile, rank as ranked } from "../../model/targets/rank";
import { answer } from "../edge/answer";
import { figure, option, polarity as whichIsBetter, text } from "../edge/readers";
import { records } from "../edge/records";
import { refuseBeyondSheet } from "../edge/size";

/**
 * The place of each area within its family.
 * @customfunction RANK RANK
 * @words league table, position, quartile, family, most similar
 * @param values The figures, one row or one column; n/a and the like are left out
 * @param [families] The family of each; usually all are one family
 * @param [polarity] Which direction is better: higher or lower; usually higher
 * @param [output] rank, quartile (1 is the best quarter), or of (3 of 15); usually rank
 * @returns The place of each figure among the figures of its family, running as values: 1 is the best, ties share the better place. A missing figure has none.
 * @throws #VALUE! Lists of different lengths, a value that is no number.
 * @example =PLAN.RANK({5;7;7;2},{"A";"A";"A";"B"},"higher","of") → {"3 of 3";"1 of 3";"1 of 3";"1 of 1"}
 * @see Framework report 2007, para 38
 */
export function rank(values: any[][], families?: any[][], polarity?: any[][], output?: any[][]): any[][] {
  return answer({ values, families, polarity, output }, (given) => {
    const { rows, columns } = given.size("values");
    refuseBeyondSheet(rows, columns);
    const members = records({
      value: given.list("values", figure()),
      family: given.listLike("values", "families", text({ blank: "" })).map((name) => name.toLowerCase()),
    });
    const places = ranked(members, given.value("polarity", whichIsBetter("higher")));
    const shown = given.value("output", option(["rank", "quartile", "of"], "rank"));
    return given.inListDirection(
      places.map((place) => {
        if (!place) return "";
        if (shown === "rank") return place.rank;
        return shown === "of" ? `${place.rank} of ${place.of}` : quartile(place);
      }),
    );
  });
}
