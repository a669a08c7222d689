/** On purpose, and the words by which somebody says that he knows. */
export const MEANT =
  /\b(on purpose|deliberate(ly)?|intentional(ly)?|intended|by design|as agreed|agreed (with|by|figure|amount)|known|correct as shown|confirmed|is right|are right|not an error|no error|expected)\b/;

/** What even a title says of each of its figures. */
export const ALL_MEANT =
  /\b(on purpose|deliberate(ly)?|intentional(ly)?|by design|correct as shown|not an error|no error)\b/;

/** By rule: words that explain what the rule would otherwise find. */
const EXPLAINS: Readonly<Record<string, RegExp>> = {
  error:
    /#n\/a|\bn\/a\b|not available|no data|not yet (known|published|available|open)|gap in (the )?(chart|series)|so that the chart/,
  "check-fails": /known difference|explained|rounding|timing difference|will clear|accepted/,
  "formula-differs":
    /overrid|override|manual|one-?off|different basis|changed basis|from \d{4}|special|exception|adjust|restat|transition|step change|part[- ]year|frozen|capped|fixed|pay freeze|only (in|for)|first year|last year|final year/,
  "typed-over":
    /overrid|manual|hard[- ]?coded|keyed|typed|entered|plug|agreed|actual|outturn|notified|settlement|as per|provisional|set by|fixed|frozen|confirmed|quotation|contract|estimate (of|from|by)|fcast|advised|known|supplied|from the (bank|lender|ledger)|invoice|statut\w*|by (law|regulation|order)|prescribed/,
  "sum-omits":
    /memo(randum)?|not (added|included|counted|part of|in (the )?total)|exclud|excl\b|outside|for info|of which|included (above|in|within|elsewhere)|non-?cash|shown separately|below the line|net of|only|funded (by|from) (tfl|reserves|others)|(met|held|paid) (by|from|elsewhere)|already in|double[- ]count/,
  "counted-twice": /cumulative on purpose|gross|both|turnover/,
  cast: /exclud|not (added|included)|include(s|d)|memo(randum)?|(do(es)?|may) not (add|sum)(?!.*round)|after|net of|less\b|average|weighted|at year end|latest|highest|peak/,
  rounding: /round/,
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
    /every (second|other|third|two|three|five)|second year|biennial|alternate|selected|skip|omit|not held|no (survey|census|data|figures)|census|only|not collected|left out|(five|three)[- ]year(ly)? (average|interval|review|valuation|step|gap)|rolling (average|mean)|non-consecutive|missing year/,
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
  link: /linked (on purpose|to the|from)|links? ((is|are|were) )?(kept|meant|updated|refreshed|checked|live)|(break|update|refresh) (the )?links|source workbook|[^\s]+\.xls[xmb]?\b/,
  hidden: /hidden|hide|grouped|collapsed|out of sight/,
  allocation: /rounding|retained|held back|top-?slic|unallocated|contingency|not all|part of the pot|reserve/,
};

/** What a note says that figures leave out. */
export const EXCLUDED = /\b(?:exclud(?:es|ed|ing)|not includ(?:ed|ing)|memo(?:randum)?)\b(.*)$/;
/** The note speaks of rows and totals, or of what it marks, and not of what is counted. */
export const OF_THE_SHEET =
  /\b(totals?|sums?|rows?|lines?|figures?|items?|entr(y|ies)|columns?|added|counted|above|below|italics?|shaded|marked|they|these|those shown|it|this)\b|\*/;

/** Whether a whole column is typed, or of another formula, is seen from its cells: its heading explains no single one. */
export const BY_DESIGN = new Set(["typed-over", "formula-differs", "sign"]);

/** What two sheets both call a figure does not explain that it is two. */
export const IS_NAME = new Set(["tie"]);

/** Headings whose words a note may well use of something else: the year of one row. */
export const IN_ANY_NOTE =
  /^\W*((full )?years?|(full )?months?|quarters?|totals?|all|amounts?|changes?|figures?|notes?|values?|budgets?|actuals?|forecasts?)\W*$/;

/** The same, each from the beginning of a word on: "spend" does not say that anything ends. */
export const EXPLANATIONS = new Map(
  Object.entries(EXPLAINS).map(([rule, { source }]) => [rule, new RegExp(`(?<![a-z])(?:${source})`)]),
);

/** What a sheet's title says is of all its figures, and tells nothing of one that is unlike the others. */
export const OF_ONE_CELL = new Set([
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
