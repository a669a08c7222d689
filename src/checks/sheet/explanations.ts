import type { Grid } from "./grid";
import type { Layout } from "./layout";

/** On purpose, and the words by which somebody says that he knows. */
const MEANT =
  /\b(on purpose|deliberate(ly)?|intentional(ly)?|intended|by design|as agreed|agreed (with|by|figure|amount)|known|correct as shown|confirmed|is right|are right|not an error|no error|expected)\b/;

/** By rule: words that explain what the rule would otherwise find. */
const EXPLAINS: Readonly<Record<string, RegExp>> = {
  error:
    /#n\/a|\bn\/a\b|not available|no data|not yet (known|published|available|open)|gap in (the )?(chart|series)|so that the chart/,
  "check-fails": /known difference|explained|rounding|timing difference|will clear|accepted/,
  "formula-differs":
    /overrid|override|manual|one-?off|different basis|changed basis|from \d{4}|special|exception|adjust|restat|transition|step change|part[- ]year|frozen|capped|fixed|pay freeze|only (in|for)|first year|last year|final year/,
  "typed-over":
    /overrid|manual|hard[- ]?coded|keyed|typed|entered|plug|agreed|actual|outturn|notified|settlement|as per|provisional|set by|fixed|frozen|confirmed|quotation|contract|estimate (of|from|by)|fcast|advised|known|supplied|from the (bank|lender|ledger)|invoice/,
  "sum-omits":
    /memo(randum)?|not (added|included|counted|part of|in (the )?total)|exclud|excl\b|outside|for info|of which|included (above|in|within|elsewhere)|non-?cash|shown separately|below the line|net of|only|funded (by|from) (tfl|reserves|others)|(met|held|paid) (by|from|elsewhere)|already in|double[- ]count/,
  "counted-twice": /cumulative on purpose|gross|both|turnover/,
  cast: /rounding|rounded|exclud|not (added|included)|include(s|d)|memo(randum)?|do(es)? not (add|sum)|may not (add|sum)|after|net of|less\b|average|weighted|at year end|latest|highest|peak/,
  "cross-cast": /rounding|rounded|do(es)? not (add|sum|cast)|may not (add|sum)/,
  shown: /rounding|rounded|may not (add|sum|cast)|do(es)? not (add|sum)/,
  "percent-summed":
    /(parts|shares|all|each) of (the )?(same|one|pay|salary|total|base)|of (basic )?(pay|salary)|same base|on-?costs?|cumulative (increase|rise)|percentage points|share of|weights?/,
  unit: /one-?off|exceptional|£ not|in pounds|in full|not in £|in £ ?(m|000|k)|peak|special|transfer|receipt|sale of|large/,
  digit:
    /one-?off|exceptional|peak|special|transfer|run[- ]?down|run(s|ning)? down|clos(e|es|ed|ing)|ends?|ended|wind|start(s|ed|ing)?|new\b|expand|merg|backlog|back-?pay|lump|receipt|sale|grant ends|phas|tail|pilot|small (base|number)|surge|purchase|bought|refurb|deliver|build|completion|main contract/,
  sign: /refund|reversal|revers|repay|correct|credit|claw|over-?recover|write-?back|rebate|recover|returned|repaid|adjust|deficit|negative|carried|surplus|release|reduction in|fall/,
  "text-number": /text on purpose|code|reference/,
  "blank-inside":
    /not (yet )?(known|available|collected|held|published|set|applicable|due|run)|no (baseline|data|figure|return|survey|target|scheme|grant|spend|charge)|nil|none|tbc|n\/a|blank|ceas|paus|suspend|start|clos|every (second|other|third)|biennial|alternate|not needed|skip|vacant/,
  years:
    /every (second|other|third|two|three|five)|second year|biennial|alternate|selected|skip|omit|not held|no (survey|census|data|figures)|census|only|not collected|left out|five[- ]year|three[- ]year|rolling|non-consecutive|missing year/,
  "year-slip":
    /previous|prior|lag|arrears|one year (later|earlier|behind|ahead)|year before|last year|preceding|following year|next year|in advance|brought forward|offset|two years|n-2|delayed/,
  tie: /revis|restat|rounded|rounding|before|after|different basis|differs?|supersed|updated|original|as approved|latest|provisional|final|excluding|including|price base|audited|unaudited|gross|net/,
  "limit-tie":
    /own|assum|illustrat|provisional|draft|revis|local|scenario|what if|not the (mayor|published)|before|after|adjusted|rebased/,
  "saving-over-budget":
    /cumulative|over (the|three|four|five) |income|generat|grant|invest to save|spread|also|across|more than (one|its)|includes|other (budgets|services)|wider|full/,
  "listed-twice":
    /two (parts|phases|sites|boroughs|elements)|phase|split|twice|joint|shared|both|part (one|two|1|2|a|b)|separate|second|again|in each|per borough|different|not the same|another/,
  percent:
    /more than (one|100|double)|over 100|above 100|exceed|doubl|trebl|tripl|multiple|times|per cent is right|from a (small|low) base|growth of/,
  stale:
    /latest (available|published)|last (available|published)|no (later|newer)|historic|fixed|base year|still (valid|current|applies)|unchanged|statutory|at the time|archive|audited|closed/,
  link: /linked (on purpose|to the)|link(s)? (is|are) (kept|meant)|source workbook/,
  hidden: /hidden|hide|grouped|collapsed|out of sight/,
  allocation: /rounding|retained|held back|top-?slic|unallocated|contingency|not all|part of the pot|reserve/,
};

/** Whether a whole column is typed, or of another formula, is seen from its cells: its heading explains no single one. */
const BY_DESIGN = new Set(["typed-over", "formula-differs", "sign"]);

const NOTE_WORDS = 3;

/** The same, each from the beginning of a word on: "spend" does not say that anything ends. */
const EXPLANATIONS = new Map(
  Object.entries(EXPLAINS).map(([rule, { source }]) => [rule, new RegExp(`(?<![a-z])(?:${source})`)]),
);

/** What a sheet's title says is of all its figures, and tells nothing of one that is unlike the others. */
const OF_ONE_CELL = new Set([
  "allocation",
  "cast",
  "digit",
  "formula-differs",
  "listed-twice",
  "saving-over-budget",
  "sign",
  "sum-omits",
  "text-number",
  "tie",
  "typed-over",
  "unit",
  "year-slip",
]);

interface Note {
  readonly row: number;
  readonly isTitle: boolean;
  readonly text: string;
}

/** What the sheet itself says of its figures. */
export class Explanations {
  private readonly notes: readonly Note[];
  private readonly names: readonly string[];

  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly comments: (row: number, column: number) => string,
  ) {
    this.notes = findNotes(grid, layout);
    this.names = [...new Set(rowNames(grid, layout))];
  }

  /** Whether words in the cell's row, over it, or in a note about it, explain what the rule found. */
  explained(rule: string, row: number, column: number): boolean {
    const { layout } = this;
    const explains = EXPLANATIONS.get(rule);
    const says = (text: string) => {
      const plain = text.toLowerCase();
      return MEANT.test(plain) || explains?.test(plain) === true;
    };
    if (
      this.besides(row, column).some(says) ||
      (!BY_DESIGN.has(rule) && layout.headings(row, column).some(says)) ||
      says(this.comments(row, column))
    )
      return true;
    const label = layout.rowName(row).toLowerCase();
    return this.notes.some(
      ({ text, row: at, isTitle }) =>
        at !== row &&
        (isTitle && OF_ONE_CELL.has(rule) ? MEANT.test(text.toLowerCase()) : says(text)) &&
        this.isAbout(text.toLowerCase(), label, row, column),
    );
  }

  /** A word that only one row is called by names that row: the Olympic grant is the Olympic security grant. */
  private isNamedByWord(name: string, own: string, note: string): boolean {
    return name
      .split(/[^a-z]+/)
      .some(
        (word) =>
          word.length > 4 &&
          !own.includes(word) &&
          new RegExp(`\\b${word}\\b`).test(note) &&
          this.names.filter((other) => other.includes(word)).length === 1,
      );
  }

  /** What a row says of its figures: the words behind them, and of its name what stands in brackets or behind a dash. */
  private besides(row: number, column: number): string[] {
    const { grid, layout } = this;
    const texts: string[] = [];
    let isBehind = false;
    for (let c = 0; c < grid.columns; c++) {
      if (layout.figure(row, c) !== undefined) isBehind = true;
      const text = c === column ? "" : grid.text(row, c);
      if (text === "") continue;
      const isSentence = text.split(/\s+/).length > NOTE_WORDS;
      if (isBehind ? isSentence || c > column : isSentence && c > grid.firstFilled(row)) texts.push(text);
      else
        texts.push(
          ...[...text.matchAll(/\(([^)]*)\)|\s[-–—:;]\s(.*)$|,\s(.*)$/g)].flatMap(
            ([, a, b, d]) => a ?? b ?? d ?? [],
          ),
        );
    }
    return texts;
  }

  /** A note that names another line of the sheet is about that one. */
  private isAbout(note: string, label: string, row: number, column: number): boolean {
    if (label.length > 2 && note.includes(label)) return true;
    const heading = this.layout.heading(row, column).toLowerCase();
    if (heading.length > 3 && note.includes(heading)) return true;
    const cell = new RegExp(`\\b(row ${row + 1}|line ${row + 1})\\b`);
    if (cell.test(note)) return true;
    const isOfOther = (name: string) =>
      name !== label && (note.includes(name) || this.isNamedByWord(name, label, note));
    return !this.names.some(isOfOther) && !/\b(row|line|cell) [a-z]*\d+\b/.test(note);
  }
}

function findNotes(grid: Grid, layout: Layout): Note[] {
  const notes: Note[] = [];
  const first = layout.blocks[0]?.first;
  for (let row = 0; row < grid.rows; row++) {
    let figures = 0;
    for (let c = 0; c < grid.columns; c++) if (layout.figure(row, c) !== undefined) figures++;
    if (figures > 0 || layout.isHeadingRow(row) || holdsVerdict(grid, row)) continue;
    for (const text of layout.rowTexts(row))
      if (text.split(/\s+/).length > NOTE_WORDS) notes.push({ row, text, isTitle: row === first });
  }
  return notes;
}

/** A check of the sheet's own is no note. */
function holdsVerdict(grid: Grid, row: number): boolean {
  for (let c = 0; c < grid.columns; c++)
    if (grid.kind(row, c) === "boolean" || grid.formula(row, c) !== undefined) return true;
  return false;
}

function* rowNames(grid: Grid, layout: Layout): Generator<string> {
  for (let row = 0; row < grid.rows; row++) {
    if (layout.isHeadingRow(row)) continue;
    let figures = 0;
    for (let c = 0; c < grid.columns; c++) if (layout.figure(row, c) !== undefined) figures++;
    const name = layout.rowName(row).toLowerCase();
    if (figures > 0 && name.length > 3 && name.split(" ").length <= 6) yield name;
  }
}
