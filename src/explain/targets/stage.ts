import { alongList } from "../areas";
import { declared, upTo, type At, type Statement } from "../statement";

const STAGES = ["On track", "Discuss", "Recovery plan", "Intervention considered"];

export const stage: Statement = {
  id: "STAGE",
  ...declared("statuses first=1 second=2 third=3"),
  item: (_, area) => alongList(area, 0),
  said: (at) => {
    const counted = statusesOf(at);
    if (!counted.some(({ word }) => ["green", "amber", "red"].includes(word))) {
      return {
        name: NAMES[at.column] ?? "",
        is: at.column === 0 ? '"No data"' : "0",
        rule: "No year has a status.",
      };
    }
    const reds = redsInARow(counted.map(({ word }) => word));
    const rule = `${reds.length} Red in a row up to the last year with a status.`;
    const places = reds.map((red) => counted[red]?.place).join(",");
    if (at.column === 1) return { name: NAMES[1], is: places ? `COUNTED(statuses,${places})` : "0", rule };
    const behind = `SHOWN(${at.row},1)`;
    const [one, two, three, four] = STAGES.map((word) => `"${word}"`);
    return {
      name: NAMES[0],
      is: `IF(${behind}>=third,${four},IF(${behind}>=second,${three},IF(${behind}>=first,${two},${one})))`,
      rule,
    };
  },
};

const NAMES = ["Stage", "Years behind"] as const;

/** The years of the row's indicator, oldest first; a single row or column is one indicator. */
function statusesOf(at: At): { word: string; place: number }[] {
  const statuses = at.list("statuses");
  const across = at.rows === 1 ? statuses.length : (at.area("statuses")[0]?.length ?? 0);
  return upTo(across).map((year) => {
    const place = at.row * across + year;
    return {
      word: String(statuses[place] ?? "")
        .trim()
        .toLowerCase(),
      place,
    };
  });
}

/** The places of the Reds in a row up to the last status; years without one do not break it. */
function redsInARow(words: readonly string[]): number[] {
  const statuses = words.flatMap((word, place) =>
    ["green", "amber", "red"].includes(word) ? [{ word, place }] : [],
  );
  const ended = statuses.map(({ word }) => word !== "red").lastIndexOf(true);
  return statuses.slice(ended + 1).map(({ place }) => place);
}
