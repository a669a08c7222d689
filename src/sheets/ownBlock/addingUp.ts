/** How well a row adds up others: in how many digits it is their sum, and in what share of its columns. */
export interface Sum {
  readonly digits: number;
  readonly share: number;
}

const NONE: Sum = { digits: 0, share: 0 };

/** So many figures that agree to the last digit do not agree by chance, if they do in most columns. */
const SURE = { digits: 6, share: 0.5 };
/** What is worth a question: more than a small figure among many. */
const WORTH_ASKING = { digits: 4, share: 1 / 3 };

export const isSure = ({ digits, share }: Sum): boolean => digits >= SURE.digits && share >= SURE.share;
/** Whether every figure of the row is such a sum, so that not even a name of its own speaks against it. */
export const isSureInAll = (sum: Sum): boolean => isSure(sum) && sum.share === 1;
export const isWorthAsking = ({ digits, share }: Sum): boolean =>
  digits >= WORTH_ASKING.digits || (digits > 0 && share >= WORTH_ASKING.share);

/** Rows of figures, one below the other, with the smallest part to which each column is given: 1, 0.1, 0.01 … */
export interface FigureTable {
  readonly rows: readonly (readonly number[])[];
  readonly steps: readonly number[];
}

export function figureTable(rows: readonly (readonly number[])[]): FigureTable {
  const decimals: number[] = [];
  for (const row of rows) {
    row.forEach((figure, column) => {
      if (!Number.isInteger(figure)) {
        decimals[column] = Math.max(decimals[column] ?? 0, String(figure).split(".")[1]?.length ?? 0);
      }
    });
  }
  return { rows, steps: (rows[0] ?? []).map((_, column) => 10 ** -Math.min(decimals[column] ?? 0, 9)) };
}

/** What the rows of a run come to, column by column. */
export class RunningSum {
  private count = 0;
  private sums: number[] = [];
  private first: readonly number[] = [];

  constructor(private readonly table: FigureTable) {}

  clear(): void {
    this.count = 0;
    this.sums = [];
  }

  add(figures: readonly number[]): void {
    if (this.count === 0) this.first = figures;
    this.count += 1;
    figures.forEach((figure, column) => (this.sums[column] = (this.sums[column] ?? 0) + figure));
  }

  /** How well figures are the sum of the run, which has two rows or more. */
  fit(figures: readonly number[]): Sum {
    if (this.count < 2) return NONE;
    return agreement(this.table, figures, this.sums, this.first);
  }
}

/** How well figures are these sums. Columns that are multiples of one another, as `first` shows, say it once. */
function agreement(
  { steps }: FigureTable,
  figures: readonly number[],
  sums: readonly number[],
  first: readonly number[],
): Sum {
  let [digits, agree, filled] = [0, 0, 0];
  const ratios = new Set<string>();
  figures.forEach((figure, column) => {
    if (figure === 0) return;
    filled += 1;
    const [sum = 0, step = 1] = [sums[column], steps[column]];
    if (Math.abs(sum - figure) > step / 4 + Math.abs(sum) * 1e-12) return;
    agree += 1;
    const ratio = ((first[column] || step / 2) / figure).toPrecision(6);
    if (ratios.has(ratio)) return;
    ratios.add(ratio);
    digits += Math.ceil(Math.log10(Math.abs(figure) / step + 1));
  });
  return filled === 0 ? NONE : { digits, share: agree / filled };
}

/**
 * Of each row how well it is the sum of two rows or more that stand straight above or below it. One pass: such a sum is
 * the difference of two sums from the top, which are looked up in the column with the longest figures.
 */
export function sumsOfNeighbours(table: FigureTable): readonly Sum[] {
  const { rows, steps } = table;
  const longest = longestColumn(table);
  const step = steps[longest] ?? 1;
  // From the top, before each row and after the last.
  const tops: number[][] = [steps.map(() => 0)];
  for (const row of rows) {
    const before = tops.at(-1) ?? [];
    tops.push(row.map((figure, column) => (before[column] ?? 0) + figure));
  }
  const keyOf = (sum: number) => Math.round(sum / step);
  const byKey = new Map<number, number[]>();
  tops.forEach((top, at) => {
    const key = keyOf(top[longest] ?? 0);
    const places = byKey.get(key);
    if (places) places.push(at);
    else byKey.set(key, [at]);
  });
  return rows.map((row, at) => {
    const [before = [], after = []] = [tops[at], tops[at + 1]];
    const figure = row[longest] ?? 0;
    if (figure === 0) return NONE;
    const above = byKey.get(keyOf((before[longest] ?? 0) - figure))?.find((place) => place <= at - 2);
    const below = byKey.get(keyOf((after[longest] ?? 0) + figure))?.find((place) => place >= at + 3);
    const fits = [
      ...(above === undefined ? [] : [{ from: above, to: at }]),
      ...(below === undefined ? [] : [{ from: at + 1, to: below }]),
    ].map(({ from, to }) => {
      const sums = row.map((_, column) => (tops[to]?.[column] ?? 0) - (tops[from]?.[column] ?? 0));
      return agreement(table, row, sums, rows[from] ?? []);
    });
    return fits.reduce((best, next) => (next.digits > best.digits ? next : best), NONE);
  });
}

function longestColumn({ rows, steps }: FigureTable): number {
  const largest = steps.map(() => 0);
  for (const row of rows) {
    row.forEach((figure, column) => {
      largest[column] = Math.max(largest[column] ?? 0, Math.abs(figure) / (steps[column] ?? 1));
    });
  }
  return Math.max(0, largest.indexOf(Math.max(0, ...largest)));
}
