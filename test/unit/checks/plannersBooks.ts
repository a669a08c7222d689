import type { SmallBook } from "./smallBook";

const savings = (percent: string, reference = "S04") => [
  ["Savings proposals 2011/12"],
  ["Ref", "Proposal", "Lead", "Budget £000", "Saving £000", "% of budget"],
  ["S01", "Fleet contract", "Transport", 8410, 420, "=E3/D3"],
  ["S02", "Shared payroll service", "Personnel", 3120, 610, "=E4/D4"],
  ["S03", "Counter hours", "Boroughs", 2210, 340, "=E5/D5"],
  [reference, "Forensic tender", "Crime", 11800, 900, percent],
  ["S05", "Overtime", "Boroughs", 24600, 1850, "=E7/D7"],
  ["Total", "", "", "=SUM(D3:D7)", "=SUM(E3:E7)", "=E8/D8"],
  ["The payroll saving starts in July and is shown for a part year."],
];

const meals = (august: number, december: number) => [
  ["Monthly profile, £"],
  ["", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ["Teachers", 61200, 61200, 61200, 63400, 63400, 63400, 63400],
  ["Support staff", 18400, 18400, 18400, 18900, 18900, 18900, 18900],
  ["Energy", 1500, 1300, 900, 1400, 2000, 2600, 2900],
  ["Catering", 4200, 3100, august, 4300, 4400, 4300, december],
];

const funds = (closing: number) => [
  ["Movement in funds, £"],
  ["", "2010", "2009"],
  ["Income", 616_770, 545_880],
  ["Spending", -597_600, -524_900],
  ["Funds brought forward", 715_300, closing],
  ["Funds carried forward", "=SUM(B3:B5)", "=SUM(C3:C5)"],
];

const balances = (third: number) => [
  ["General reserve, £m", "2009/10", "2010/11", "2011/12", "2012/13"],
  ["Opening balance", 61.4, 58.2, third, 54],
  ["Paid in", 2, 1.5, 2.2, 3.1],
  ["Drawn", -5.2, -4.6, -3.3, -2],
  ["Closing balance", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
];

const outturn = (specialists: string | number, central: string | number) => [
  ["Outturn by department, £000"],
  ["Department", "Q1", "Q2", "Q3", "Q4", "Year"],
  ["Territorial policing", 310200, 312400, 315100, 318900, "=SUM(B3:E3)"],
  ["Specialist crime", 92100, 93800, 94200, 95900, specialists],
  ["Specialist operations", 88400, 87900, 90100, 91300, "=SUM(B5:E5)"],
  ["Central operations", 51200, 52300, 52100, 53000, central],
  ["Resources", 40100, 41900, 42300, 44800, "=SUM(B7:E7)"],
  ["Central operations: the year is entered by hand from the ledger because of a late journal."],
];

const training = (sergeants: number, all: number) => [
  ["Training days"],
  ["Rank", "Q1", "Q2", "Q3", "Q4", "All"],
  ["Constables", 4120, 3980, 4410, 4050, 16560],
  ["Sergeants", 910, 870, 940, 905, sergeants],
  ["Inspectors", 310, 295, 322, 301, 1228],
  ["All ranks", 5340, 5145, 5672, 5256, all],
];

const pots = (drugs: number) => [
  ["Safety fund, agreed by the partnership"],
  ["", "Pot £", "Youth", "Drugs", "Victims", "Places"],
  ["Northern division", 240000, 80000, 70000, 50000, 40000],
  ["Southern division", 310000, 90000, drugs, 60000, 50000],
  ["Eastern division", 180000, 60000, 50000, 40000, 30000],
  ["Western division", 205000, 65000, 60000, 45000, 35000],
];

const pairs = (variance: string, premises: number) => [
  ["Spending, £m"],
  ["", "2008/09", "", "2009/10", "", "2010/11", ""],
  ["", "Budget", "Actual", "Budget", "Actual", "Budget", "Forecast"],
  ["Pay", 1802.1, 1799.4, 1850.6, 1861.2, 1890, 1884.1],
  ["Premises", 180.2, 183.9, 188, premises, 191.4, 192.2],
  ["Transport", 70.1, 69, 71.5, 73.8, 74, 74.9],
  ["Total", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)", "=SUM(E4:E6)", "=SUM(F4:F6)", "=SUM(G4:G6)"],
  ["Variance", "", "=C7-B7", "", variance, "", "=G7-F7"],
];

const services = (libraries: number) => [
  ["Spending by service 2011/12, £"],
  ["Service", "Employees", "Supplies", "Income"],
  ["Adult care", 14210500, 6120400, -3410200],
  ["Children", 18770200, 5210700, -2110300],
  ["Highways", 3120400, 8210900, -1920100],
  ["Waste", 2410300, 9120800, -1510600],
  ["Libraries", 1890100, libraries, -1804000],
  ["Planning", 2310500, 320400, -1840700],
];

const crimes = (title: string, burglary: number) => [
  [title],
  ["Offence", "2007/08", "2008/09", "2009/10"],
  ["Burglary", burglary, 92400, 92100],
  ["Robbery", 37100, 32600, 33400],
  ["Vehicle crime", 121000, 107500, 99800],
];

const survey = (neither: number) => [
  ["I am proud to work here"],
  ["Group", "Agree", "Neither", "Disagree", "Total"],
  ["Officers", 0.71, 0.18, 0.11, "=SUM(B3:D3)"],
  ["Staff", 0.66, 0.22, 0.12, "=SUM(B4:D4)"],
  ["Specials", 0.74, neither, 0.11, "=SUM(B5:D5)"],
  ["Cadets", 0.82, 0.12, 0.06, "=SUM(B6:D6)"],
];

const debt = (interest: string | number) => ({
  Rates: [
    ["Year", "Rate"],
    ["2010/11", 0.0425],
    ["2011/12", 0.0433],
    ["2012/13", 0.0441],
    ["2013/14", 0.0452],
  ],
  Cost: [
    ["£000", "2010/11", "2011/12", "2012/13", "2013/14"],
    ["Average debt", 120000, 126000, 131000, 134000],
    ["Interest", "=B2*Rates!B2", "=C2*Rates!B3", interest, "=E2*Rates!B5"],
  ],
});

const leaflet = (parks: number) => ({
  Services: [
    ["Service", "Gross £000", "Income £000"],
    ["Refuse collection", 4210, -610],
    ["Street cleansing", 2890, -90],
    ["Public parks", 3120, -440],
    ["Leisure centres", 5240, -3910],
  ],
  Leaflet: [
    ["Service", "Gross £000", "Income £000"],
    ["Refuse collection", 4210, -610],
    ["Street cleansing", 2890, -90],
    ["Public parks", parks, -440],
    ["Leisure centres", 5240, -3910],
  ],
});

const energy = (school: number | string) => [
  ["Energy use, kWh"],
  ["Month", "Head office", "Training school", "Garage"],
  ["April 2010", 120400, 48200, 21100],
  ["May 2010", 112300, 44100, 20400],
  ["June 2010", 104900, 41800, 19800],
  ["July 2010", 101200, school, ""],
  ["August 2010", 100100, 30200, 18700],
  ["September 2010", 108800, 42300, 19500],
  ["Garage: no reading in July, the meter was not available."],
];

const officers = (east: number) => [
  ["Area", "Population", "Officers"],
  ["North", 81200, 412],
  ["East", east, 351],
  ["South", 102700, 501],
  ["West", 55900, 296],
];

const pupils = (third: number, allocation: string) => [
  ["School formula"],
  ["Year group", "Pupils", "Unit value £", "Allocation £"],
  ["Reception", 58, 2710, "=B3*C3"],
  ["Year 1", 60, 2590, "=B4*C4"],
  ["Year 2", 57, 2590, "=B5*C5"],
  ["Year 3", third, 2480, allocation],
  ["Year 4", 61, 2480, "=B7*C7"],
  ["Year 5", 59, 2480, "=B8*C8"],
  ["Year 6", 60, 2530, "=B9*C9"],
];

const controls = (precept: number) => [
  ["Check", "This sheet", "Source", "Result"],
  ["Total budget agrees to ledger", 41210, 41210, '=IF(B2=C2,"OK","CHECK")'],
  ["Grant agrees to notification", 8120, 8120, '=IF(B3=C3,"OK","CHECK")'],
  ["Precept agrees to demand", precept, 15540, '=IF(B4=C4,"OK","CHECK")'],
];

const yearAndBudget = (variance: string) => [
  ["2008/09", "", "2009/10", "2009/10", ""],
  ["Actual", "", "Budget", "Actual", "Variance"],
  [41210, "Employees", 42100, 41950, "=D3-C3"],
  [5120, "Premises", 5300, 5440, "=D4-C4"],
  [2210, "Transport", 2250, 2190, variance],
  [8890, "Supplies", 9100, 8970, "=D6-C6"],
  ["=SUM(A3:A6)", "Gross spend", "=SUM(C3:C6)", "=SUM(D3:D6)", "=D7-C7"],
];

const posts = (staff: string) => [
  ["Reconciliation of posts"],
  ["", "Officers", "Staff", "PCSOs", "All posts"],
  ["Establishment 2009", 2140, 1310, 220, "=SUM(B3:D3)"],
  ["Growth", 25, 14, 10, "=SUM(B4:D4)"],
  ["Posts deleted", -8, -31, -2, "=SUM(B5:D5)"],
  ["Establishment 2010", "=SUM(B3:B5)", staff, "=SUM(D3:D5)", "=SUM(E3:E5)"],
  ["Filled", 2098, 1255, 226, "=SUM(B7:D7)"],
  ["Vacancies", "=B6-B7", "=C6-C7", "=D6-D7", "=E6-E7"],
];

/** What planners of forces, councils, schools and charities keep, in layouts of their own. */
export const PLANNERS_BOOKS: readonly SmallBook[] = [
  { name: "a note about the payroll", sheets: { S: savings("=E6/D6") } },
  {
    name: "another row than the note is about divides by the wrong budget",
    sheets: { S: savings("=E6/D5") },
    expect: "formula-differs S!F6",
  },
  {
    name: "a reference twice above the total and a note",
    sheets: { S: savings("=E6/D6", "S03") },
    expect: "listed-twice S!A6",
  },
  { name: "a month in which the canteen is shut", sheets: { M: meals(200, 3200) } },
  { name: "a digit too many in one month", sheets: { M: meals(3900, 32000) }, expect: "digit M!H6" },
  { name: "an account with the later year first", sheets: { F: funds(694_320) } },
  {
    name: "an account whose later year, which stands first, opens with another sum",
    sheets: { F: funds(649_320) },
    expect: "tie F!B5",
  },
  { name: "reserves that follow each other", sheets: { R: balances(55.1) } },
  { name: "one opening that its closing carries on", sheets: { R: balances(51.5) }, expect: "tie R!D2" },
  {
    name: "years of a second table beside the first",
    sheets: {
      G: [
        ["Stream", "£m", "", "Year", "Ring-fenced", "Other"],
        ["Counter terrorism", 241.8, "", "2008/09", 301.2, 110.4],
        ["Crime fighting", 104.3, "", "2009/10", 322.7, 96.1],
        ["Basic commands", 8.9, "", "2011/12", 346.1, 85.3],
        ["Neighbourhoods", 66.4, "", "2011/12", 340, 80.9],
      ],
    },
    expect: "years G!D4",
  },
  { name: "a year that a note says is typed", sheets: { O: outturn("=SUM(B4:E4)", 208900) } },
  {
    name: "a year typed in a row that the note does not name",
    sheets: { O: outturn(375000, 208900) },
    expect: "typed-over O!F4",
  },
  { name: "typed sums called all", sheets: { T: training(3625, 21413) } },
  {
    name: "a typed sum called all that does not cast",
    sheets: { T: training(3652, 21413) },
    expect: "cast T!F4",
  },
  {
    name: "the corner of typed sums",
    sheets: { T: training(3625, 21431) },
    expect: "cross-cast T!F6",
  },
  { name: "pots shared out in their rows", sheets: { P: pots(110000) } },
  { name: "a pot that its shares do not make", sheets: { P: pots(101000) }, expect: "allocation P!B4" },
  { name: "budget and actual under each year", sheets: { P: pairs("=E7-D7", 186.5) } },
  {
    name: "one variance the other way round",
    sheets: { P: pairs("=D7-E7", 186.5) },
    expect: "formula-differs P!E8",
  },
  {
    name: "an actual in another unit behind its budget",
    sheets: { P: pairs("=E7-D7", 186500) },
    expect: "unit P!E5",
  },
  {
    name: "a balancing item that is small in every year",
    sheets: {
      L: [
        ["Account, £000", "2009/10", "2010/11"],
        ["Officer pay", 1204500, 1231700],
        ["Staff pay", 610200, 622400],
        ["Premises", 196100, 199800],
        ["Transport", 71400, 72900],
        ["Balancing item", -200, 100],
      ],
    },
  },
  { name: "supplies of every size", sheets: { S: services(610200) } },
  { name: "thousands with a decimal among pounds", sheets: { S: services(610.2) }, expect: "unit S!C7" },
  {
    name: "figures as reported and as restated",
    sheets: {
      "As reported": crimes("Crime as reported", 93900),
      "As restated": crimes("Crime, restated after the audit", 94100),
    },
  },
  {
    name: "one account in several lines of a journal",
    sheets: {
      J: [
        ["Line", "Account", "Debit", "Credit"],
        [1, "4100 Overtime", 12410, ""],
        [2, "4200 Agency", 3800.5, ""],
        [3, "2100 Accruals", "", 12410],
        [4, "2100 Accruals", "", 3800.5],
        [5, "4300 Travel", 215.75, ""],
        [6, "2200 Creditors", "", 215.75],
      ],
    },
  },
  { name: "answers that make 100%", sheets: { Q: survey(0.15) }, formats: { "Q!B3:E6": "0%" } },
  {
    name: "answers of one row that make 110%",
    sheets: { Q: survey(0.25) },
    formats: { "Q!B3:E6": "0%" },
    expect: "allocation Q!E5",
  },
  {
    name: "a total that adds another sheet's figure and the cell that shows it",
    sheets: {
      Support: [
        ["£000", "2010/11"],
        ["Pay", 12900],
        ["Supplies", 6120],
        ["Net budget", "=SUM(B2:B3)"],
      ],
      Summary: [
        ["£000", "2010/11"],
        ["Operations", 45600],
        ["Support", "=Support!B4"],
        ["Force total", "=SUM(B2:B3)+Support!B4"],
      ],
    },
    expect: "counted-twice Summary!B4",
  },
  {
    name: "rates that run down another sheet",
    sheets: debt("=D2*Rates!B4"),
    formats: { "Rates!B2:B5": "0.00%" },
  },
  {
    name: "a figure typed among those that read down another sheet",
    sheets: debt(5820),
    formats: { "Rates!B2:B5": "0.00%" },
    expect: "typed-over Cost!D3",
  },
  { name: "a leaflet that follows the budget", sheets: leaflet(3120) },
  {
    name: "two digits changed round under the heading gross",
    sheets: leaflet(3210),
    expect: "tie Leaflet!B4",
  },
  { name: "a reading that a note says is missing", sheets: { E: energy(39900) } },
  {
    name: "a blank in another column than the note opens with",
    sheets: { E: energy("") },
    expect: "blank-inside E!C6",
  },
  { name: "checks with a total in their names", sheets: { C: controls(15540) } },
  { name: "a check of a total that fails", sheets: { C: controls(15450) }, expect: "check-fails C!D4" },
  { name: "a year twice, as budget and as actual", sheets: { O: yearAndBudget("=D5-C5") } },
  {
    name: "under a year twice one variance the other way round",
    sheets: { O: yearAndBudget("=C5-D5") },
    expect: "formula-differs O!E5",
  },
  { name: "posts reconciled", sheets: { P: posts("=SUM(C3:C5)") } },
  { name: "posts reconciled but for one", sheets: { P: posts("=SUM(C3:C4)") }, expect: "sum-omits P!C6" },
  {
    name: "a borough twice under no heading",
    sheets: {
      B: [
        ["", "2008/09", "2009/10"],
        ["Barnet", 3870, 3702],
        ["Brent", 3050, 3201],
        ["Camden", 3190, 3044],
        ["Brent", 3660, 3590],
        ["Harrow", 1930, 1805],
      ],
    },
    expect: "listed-twice B!A5",
  },
  { name: "people and officers", sheets: { A: officers(69300) } },
  {
    name: "ten times the people for as many officers",
    sheets: { A: officers(693000) },
    expect: "digit A!B3",
  },
  { name: "years that are classes of a school", sheets: { S: pupils(60, "=B6*C6") } },
  {
    name: "a class worth what the next one is",
    sheets: { S: pupils(60, "=B6*C7") },
    expect: "formula-differs S!D6",
  },
  {
    name: "a class ten times as large as all the others",
    sheets: { S: pupils(600, "=B6*C6") },
    expect: "digit S!B6",
  },
  {
    name: "a saving of one year above what its line costs",
    sheets: {
      T: [
        ["Efficiency programme: savings by year, £000"],
        ["Code", "Saving", "Baseline cost", "2010/11", "2011/12", "2012/13"],
        ["E1", "Procurement", 18200, 600, 900, 1100],
        ["E2", "Estates", 9400, 150, 700, 1250],
        ["E3", "Vehicle telematics", 3050, 190, 380, 3800],
        ["E4", "Headquarters", 7700, 300, 450, 450],
      ],
    },
    expect: "saving-over-budget T!F5",
  },
];
