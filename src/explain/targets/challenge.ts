import { median } from "../../model/numbers/median";
import { trend } from "../../model/numbers/trend";
import { isMissing } from "../marks";
import { declared, upTo, workedFrom, type At, type Said, type Statement } from "../statement";
import { polarityOf } from "../kinds/polarityAt";

const MEASURES = [
  "Verdict",
  "Latest",
  "Trend for next year",
  "Best year's improvement applied",
  "Peer median",
  "Rank",
  "Quartile",
];

/** One target as a table of measures, or a row for each area. */
export const challenge: Statement = {
  id: "CHALLENGE",
  ...declared("target history polarity=lower peers layout=table"),
  item: (_, area) => area[0]?.[0],
  said: (at) => {
    const isRows = at.option("layout") === "row";
    const measure = MEASURES[isRows ? at.column - 1 : at.row - 1];
    if (at.row === 0 || at.column === 0 || !measure || at.shown(at.row, at.column) === "") return undefined;
    return { name: measure, is: new Challenged(at, isRows ? at.row - 1 : 0, isRows).said(measure) };
  },
};

/** What is said of one area. */
class Challenged {
  private readonly isLower: boolean;
  private readonly history: { place: number; value: number }[];
  private readonly peers: { place: number; value: number }[];

  constructor(
    private readonly at: At,
    private readonly area: number,
    private readonly isRows: boolean,
  ) {
    this.isLower = polarityOf(at.list("polarity")[0] ?? "", "lower") === "lower";
    const several = at.list("target").length > 1;
    this.history = figuresOf(at, "history", several ? area : undefined);
    const peers = at.area("peers");
    this.peers = figuresOf(at, "peers", peers.length > 1 && (peers[0]?.length ?? 0) > 1 ? area : undefined);
  }

  said(measure: string): Said["is"] {
    const places = this.peers.map(({ place }) => place);
    switch (measure) {
      case "Verdict":
        return this.verdict();
      case "Latest":
        return this.latest;
      case "Trend for next year": {
        const values = this.history.map(({ value }) => value);
        const words = "where a straight line through the years stands one year on";
        return workedFrom(
          words,
          trend(values),
          "history",
          this.history.map(({ place }) => place),
        );
      }
      case "Best year's improvement applied":
        return this.bestYearAgain();
      case "Peer median":
        return workedFrom(
          "the middle of the peers",
          median(this.peers.map(({ value }) => value)),
          "peers",
          places,
        );
      case "Rank":
        return this.rank;
      default:
        return `ROUNDUP(4*${this.rank}/${this.peers.length + 1},0)`;
    }
  }

  private get target(): string {
    return `AT(target,${this.area})`;
  }

  private get latest(): string {
    return `AT(history,${this.history.at(-1)?.place ?? 0})`;
  }

  private get rank(): string {
    const target = this.at.number("target", this.area);
    const better = this.peers.filter(({ value }) => (this.isLower ? target - value : value - target) > 1e-9);
    return `(1+COUNTED(peers,${better.map(({ place }) => place).join(",") || "-1"}))`;
  }

  private shown(measure: number): string {
    return this.isRows ? `SHOWN(${this.at.row},${measure + 1})` : `SHOWN(${measure + 1},1)`;
  }

  private verdict(): string {
    const [worse, noBetter] = this.isLower ? [">", ">="] : ["<", "<="];
    return [
      `IF(${this.target}${worse}${this.shown(1)},"Worse than now",`,
      `IF(${this.target}${noBetter}${this.shown(2)},"No stretch: trend delivers it",`,
      `IF(${this.target}${noBetter}${this.shown(3)},"Challenging and achievable","Beyond best year on record")))`,
    ].join("");
  }

  /** The latest figure, changed as in the year that improved most. */
  private bestYearAgain(): string {
    const steps = this.history.slice(1).flatMap(({ place, value }, index) => {
      const before = this.history[index];
      if (!before || before.value === 0) return [];
      const gain = (this.isLower ? before.value - value : value - before.value) / Math.abs(before.value);
      return [{ gain, from: before.place, to: place }];
    });
    const best = steps.reduce((most, step) => (step.gain > most.gain ? step : most), {
      gain: 0,
      from: -1,
      to: -1,
    });
    if (best.gain <= 0) return this.latest;
    const [from, to] = [`AT(history,${best.from})`, `AT(history,${best.to})`];
    return `${this.latest}+ABS(${this.latest})*(${to}-${from})/ABS(${from})`;
  }
}

/** The figures of a list, or of one row of several, that are there. */
function figuresOf(at: At, name: string, row: number | undefined): { place: number; value: number }[] {
  const across = at.area(name)[0]?.length ?? 0;
  const list = at.list(name);
  const places = row === undefined ? upTo(list.length) : upTo(across).map((column) => row * across + column);
  return places.flatMap((place) => {
    const value = list[place] ?? "";
    return isMissing(value) || typeof value !== "number" ? [] : [{ place, value }];
  });
}
