/** Words by which finance staff say what a line is. Each is asked of labels and headings, never of whole notes. */
export const TOTAL =
  /\b(sub-?\s?totals?|grand total|totals?|sum of|in all|overall|whole (service|force|county|council)|all (boroughs|areas|districts|directorates|divisions|schemes|services|portfolios|funds|lines|months|years)|force ?wide|aggregate)\b/i;
/** A total by its first words, so that "total" is what the line is and not what it speaks of. */
export const IS_TOTAL =
  /^\W*(sub-?\s?totals?|grand totals?|totals?|all (boroughs|areas|districts|directorates|divisions|schemes|services|portfolios|funds)|overall|sum)\b|\btotals?\W*$|^\W*all( (?!other|saints|souls|hallows)([a-z]+s|staff|police))?\W*$/i;
/** All of them, which is a total only where it is all that a row is called. */
export const EVERYBODY = /^\W*(all|overall)\W*$/i;
/** What is left when one thing is taken from another. */
export const NET =
  /\b(net|surplus|deficit|gaps?|shortfalls?|headroom|variances?|variations?|differences?|changes?|movements?|increases?|decreases?|growth|balance|over\/?\(?under|under\/?\(?over|less|after|excluding|excl|adjust\w*|virements?|transfers?)\b/i;
export const CUMULATIVE =
  /\b(cumulative|cum\.?|to date|running (total|balance)|ytd|year to date|accumulated)\b/i;
/** Lines whose figures are of their own kind and are not added to money or counts. */
export const RATE =
  /%|\b(per ?cent|percentages?|rates?|ratios?|per (1,?000|head|officer|household|capita|day|hour|fte|post|dwelling|property)|average|mean|index|indices|factor|inflation|deflator|multiplier|proportion|share of|uplift|yield|coupon|interest rate|score|weights?|weighting|probability|band d|tax base)\b/i;
const COUNTED =
  /\b(days?|working days|fte|ftes|wte|headcount|posts?|heads|officers?( in post)?|number of|no\. of|population|residents|households|dwellings|people|staff numbers|strength|establishment|vehicles|stations|sites|hours|weeks|months|years of life|term)\b/i;
const MONEY =
  /£|\b(pay|costs?|budget|spend|expenditure|grant|income|salar(y|ies)|overtime|pensions?|allowances|fund|purchase|replacement|programme|leases?|hire|maintenance|insurance)\b/i;
/** A line that counts people, days or things. */
export const COUNT = {
  test: (words: string): boolean => COUNTED.test(words) && !MONEY.test(words),
};
export const MEMO =
  /\b(memo(randum)?|of which|for information|for info|not (added|included|counted|in (the )?total)|excluded|excludes|excluding|outside the total|included (above|in|within)|shown separately|below the line|non-?additive|note only)\b/i;
export const OPENING =
  /\b(opening|brought forward|b\/?f|balance at 1 april|at 1 april|start of (the )?year|at start)\b/i;
export const CLOSING =
  /\b(closing|carried forward|c\/?f|balance at 31 march|at 31 march|end of (the )?year|at end)\b/i;
export const STOCK =
  /\b(balance|reserves?|debt|outstanding|stock|headcount|fte|strength|establishment|population|requirement|at (31 march|year end)|level)\b/i;
/** A line may change its sign from year to year. */
export const EITHER_SIGN =
  /\b(net|surplus|deficit|gaps?|shortfalls?|headroom|variances?|variations?|differences?|changes?|movements?|adjust\w*|increases?|decreases?|growth|transfers?|contributions?|use of|balance|[bc]\/?f|(brought|carried) forward|cash ?flow|over|under|reversals?|virements?|gains?|loss(?:es)?|profit|reserves?|collection fund|effects?|impacts?|timing|slippage|restate\w*|revaluation|reclassif\w*|less|corrections?|offsets?|credits?|refunds?|rebates?|rephas\w*|roll|accrual\w*|returns?|redistribution|damping)\b|\(-\)|[+-] ?\/ ?[-+]|\((to|from)\)|[a-z] ?\/ ?\([a-z]/i;
/** A line that is by its nature now above and now below nothing. */
export const MOVEMENT =
  /\b(net|surplus|deficit|gaps?|shortfalls?|headroom|variances?|variations?|differences?|changes?|movements?|adjust\w*|increases?|decreases?|growth|transfers?|over|under|virements?|gains?|loss(?:es)?|timing|slippage|restate\w*|revaluation|reclassif\w*|rephas\w*|corrections?|offsets?|accrual\w*|cash ?flow)\b|\(-\)|[+-] ?\/ ?[-+]|\((to|from)\)|[a-z] ?\/ ?\([a-z]/i;
export const SAVING = /\b(savings?|reductions?|cuts?|efficienc(y|ies)|cost reductions?|cashable)\b/i;
export const BUDGET =
  /\b(budget|base|current (cost|spend|spending)|existing (cost|spend)|provision|cost of (the )?service|baseline|spend|expenditure)\b/i;
export const AREA =
  /\b(boroughs?|(?<!(service|budget|policy|business|spend|spending|subject|portfolio|cost|work|risk) )areas?|districts?|wards?|divisions?|authorit(y|ies)|bcu|bocu|basic command units?|forces?|counties|county|local authorit(y|ies)|councils?|regions?|neighbourhoods?|parish(es)?|constabular(y|ies)|stations?|localit(y|ies)|command)\b/i;
export const SAVINGS_LIST =
  /\b(savings?|proposals?|efficienc(y|ies)|reductions?|options?|growth bids?|bids?|schemes?|projects?|loans?|debts?|lenders?|borrowings?|grants?|contracts?|leases?|investments?|capital|debenture|programmes?|pressures?|suppliers?|reserves?|posts?)\b/i;
/** Columns that number or code what they list. */
export const CODE =
  /^\W*(refs?|reference|no|nos|code|codes|id|ids|number|tel(ephone)?|phone|mobile|fax|ext(ension|n)?|uprn|cpv|cost cent(re|er)s?( codes?)?|account( codes?)?|line|row|rank|item no|#|postcode|objective|subjective|cipfa|gl|ledger code|nominal|year group|version|priority|band|invoice|serial|voucher|((loan|asset|post|contract|case|policy|employee|staff|payroll|vendor|supplier|customer|order|invoice|serial|account|project|scheme|job) (refs?|reference|nos?|number|ids?|codes?)))\b\.?\W*(no|code|number)?\W*$/i;
/** What stands in a cell that has no figure, and says so. */
export const NO_FIGURE =
  /^\W*(n\/?a|nil|none|tbc|tba|not (yet )?(known|available|set|applicable|collected)|no (baseline|data|target|figure)|pending|x|\.+|-+|–+|—+|~|\?|#n\/a)\W*$/i;
export const CHECK =
  /\b(checks?|checked|control (total|sum|check|account)s?|reconcil\w*|agrees?|balances? (to|with|agree)|in balance|out of balance|adds? (up|to)|sums? to|ties?|tie[sd] (to|back)|match(es)?|equals?|equal to|cross-?cast|should be (0|nil|zero|none|true)|must be (0|nil|zero|true)|proof|valid(ation)?|holds?|make(s)? the|nothing left|foots?)\b/i;
export const SHOULD_BE_NOTHING =
  /\b(checks?|control (total|sum|check)s?|should be (0|nil|zero)|must be (0|nil|zero)|(0|nil|zero) if|out of balance|unreconciled|reconciling difference|proof|difference \((check|should)|cross-?cast)\b/i;
/** A question about the world, whose answer may well be no. */
export const QUESTION = /\?\s*$|^\W*(is|are|was|were|does|do|did|has|have|will|would|should|can)\b/i;
/** Words that tell one statement of a thing from another. */
export const VERSIONS =
  /\b(budget|actuals?|forecast|outturn|revised|original|approved|low|central|high|best|worst|likely|optimistic|pessimistic|scenario|option|draft|final|provisional|projected|estimate[ds]?|plan(ned)?|previous|prior|current|v\d+|version|before|after|quarter|q[1-4]|month|target|baseline|cash|accrual|period|(as )?reported|restated|re-?based|audited|unaudited|amended|interim|updated|old)\b/i;
/** What a report shows as above and below nothing, whatever its lines are called. */
export const VARIANCES =
  /\b(variances?|over ?spends?|under ?spends?|over\/?\(?under\w*|surplus(es)?|deficits?)\b/i;
/** What a build-up starts from, and its items are small beside. */
export const BASE =
  /^[\W\d]*((last|previous|prior|current|original|approved|revised) (year'?s? )?)?(budget requirement|(base|previous year'?s?|last year'?s?|net|gross|approved|original) (budget|requirement|position|expenditure|estimate))\b/i;
/** A line against which the others are read, and which is set and not worked out as they are. */
export const COMPARATOR =
  /^\W*(targets?|limits?|benchmark|standard|tolerance|threshold|norm|national|england|similar forces|most similar|peers?|comparators?|family average|inspectorate)\b/i;
/** What a line takes off, and shows with a minus. */
export const TAKEN_OFF = /^\W*(less|deduct(ion)?s?|minus)\b/i;
/** Income, grants and recharges stand among costs with the other sign. */
export const INCOME =
  /\b(income|fees?|charges?|grants?|recharges?|receipts?|interest|recover\w*|credits?|sales|funding|reimbursements?|secondments?|sponsorship|allowance|benefits?|outflow|inflow|paid|received|repaid|in year)\b/i;
/** Among boroughs it is of its own size, whatever is counted. */
export const UNLIKE_OTHERS =
  /^\W*(the )?(city( of london)?\W*$|city of london|corporation of london|isles of scilly|heathrow)\b/i;
