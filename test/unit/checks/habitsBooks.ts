import type { SmallBook } from "./smallBook";

const day = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

const collection = (bexley: number) => [
  ["Council tax"],
  ["Authority", "Base before", "Base now", "Change %", "Collected"],
  ["City", 6112, 6098, "=C3/B3-1", 1],
  ["Barking", 51820, 52204, "=C4/B4-1", 0.96],
  ["Bexley", 85730, 86001, "=C5/B5-1", bexley],
  ["Brent", 95233, 95940, "=C6/B6-1", 0.975],
];

const vehicles = (third: string, total: string) => [
  ["Registration", "Make", "Year", "Fuel", "Bought for", "Worth"],
  ["LX05 ABN", "Vauxhall", 2005, "D", 11450, 2100],
  ["LX06 KDE", "Vauxhall", 2006, "D", 13900, 4300],
  [third, "Ford", 2006, "D", 12700, 7250],
  ["LK58 CVP", "Ford", 2008, "D", 12100, 8150],
  ["LK58 CVR", "Ford", 2008, "P", 12300, 8350],
  ["EX98 MAR", "Launch", 1998, "D", 14200, 3100],
  ["Total", "", "", "", total, "=SUM(F2:F7)"],
  ["Average", "", "", "", "=AVERAGE(E2:E7)", "=AVERAGE(F2:F7)"],
];

const burglary = (june: number | string) => [
  ["Burglary"],
  ["Borough", "April", "May", "June", "July", "August"],
  ["Barnet", 261, 244, 250, 239, 255],
  ["Brent", 215, 221, 208, 219, 223],
  ["Camden", 198, 190, june, 204, 201],
  ["Ealing", 244, 251, 240, 238, 246],
  ["Total", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)"],
  ["Average of all months", "=AVERAGE(B7:F7)"],
  ["Working days", 20, 20, 21, 23, 20],
];

const requests = (total: string) => [
  ["Case ref", "Received", "Subject", "Hours"],
  ...[
    ["2009-123", "2009-01-05", "Expenses", 4.5],
    ["2009-877", "2009-01-19", "Payments", 12],
    ["2009-1455", "2009-02-11", "Consultants", 17.5],
    ["2009-990", "2009-03-09", "Helicopters", 2],
    ["2009-2001", "2009-04-21", "Protest", 9],
    ["2009-312", "2009-05-06", "Cards", 30],
    ["2009-1234", "2009-06-17", "Accidents", 6],
  ].map(([reference, received, subject, hours]) => [
    reference ?? "",
    day(String(received)),
    subject ?? "",
    hours ?? "",
  ]),
  ["Total", "", "", total],
];

const timesheet = (third: string) => [
  ["Name", "Mon", "Tue", "Wed", "Total", "Contracted", "Credit"],
  ["Ahmed", 7.5, 8, 7.2, "=SUM(B2:D2)", 21.6, "=E2-F2"],
  ["Cole", 7.2, 7.2, 7.2, "=SUM(B3:D3)", 21.6, "=E3-F3"],
  ["Dale", "AL", "AL", 7.5, third, 21.6, "=E4-F4"],
  ["Evans", 8, 8, 8, "=SUM(B5:D5)", 21.6, "=E5-F5"],
  ["Frost", 7, 7, 7, "=SUM(B6:D6)", 21.6, "=E6-F6"],
];

const debts = (first: string) => [
  ["Account", "Name", "Current", 30, 60, 90, "Total", "Provision"],
  [50112, "Wembley", 118200, 0, 0, 0, first, "=G2*0.05"],
  [50130, "Arsenal", 22310, 21887, 0, 0, "=SUM(C3:F3)", "=G3*0.05"],
  [50210, "Hackney", 0, 0, 218000, 0, "=SUM(C4:F4)", "=G4*0.05"],
  [50233, "Film company", 0, 0, 0, 8410, "=SUM(C5:F5)", "=G5*0.05"],
  ["", "Total", "=SUM(C2:C5)", "=SUM(D2:D5)", "=SUM(E2:E5)", "=SUM(F2:F5)", "=SUM(G2:G5)", "=SUM(H2:H5)"],
];

const pensions = (subtotal: string) => [
  ["Police pensions", "£000", "£000"],
  ["Contributions"],
  ["Employer", 248110],
  ["Officers", 109870],
  ["Other", 7450],
  ["", "", "=SUM(B3:B5)"],
  ["Benefits"],
  ["Pensions", 402300],
  ["Lump sums", 121775],
  ["Death benefits", 1210],
  ["", "", subtotal],
];

const posts = (actual: string) => [
  ["Borough", "Target", "Actual"],
  ["Barking", 412, 405],
  ["Barnet", 557, 548],
  ["Bexley", 388, 384],
  ["Brent", 664, 670],
  ["Total", "=SUM(B2:B5)", actual],
  [""],
  ["Excludes officers on secondment and those with transport."],
];

const population = (change: string) => [
  ["Population, 000"],
  ["Age", 2008, 2011, 2016, 2021, 2026, "Change"],
  ["0-14", 1384, 1420, 1511, 1560, 1572, "=F3-B3"],
  ["15-29", 1720, 1745, 1731, 1748, 1802, change],
  ["30-64", 3620, 3735, 3940, 4080, 4123, "=F5-B5"],
  ["65 and over", 896, 905, 955, 1010, 1105, "=F6-B6"],
  ["Total", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)", "=SUM(G3:G6)"],
];

const response = (bromley: number) => [
  ["Borough", "2007/08", "2008/09"],
  ["Islington", 7.9, 7.4],
  ["Camden", 8.2, 8],
  ["Sutton", 8, 8.3],
  ["Hackney", 9.1, 8.7],
  ["Kingston", 9.5, 9],
  ["Lewisham", 10.2, 9.9],
  ["Ealing", 10.9, 10.4],
  ["Bromley", 11.5, bromley],
  ["Havering", 12, 12.3],
  ["Barnet", 10.1, 9.8],
  ["Best", "=MIN(B2:B11)", "=MIN(C2:C11)"],
  ["Worst", "=MAX(B2:B11)", "=MAX(C2:C11)"],
];

const energy = (sidcup: string) => [
  ["Site", "Electricity, kWh", "Gas, kWh", "Carbon, t"],
  ["Hendon", 6210440, 5480200, "=(B2*0.544+C2*0.185)/1000"],
  ["Lambeth", 3311090, 4870100, "=(B3*0.544+C3*0.185)/1000"],
  ["Sidcup", 4402200, 2609000, sidcup],
  ["Bow", 2100330, 1904400, "=(B5*0.544+C5*0.185)/1000"],
  ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"],
  ["Degree days", "", "", 1884],
];

const strength = (july: string, year: string) => [
  ["Officers", "April", "May", "June", "July", "August", "Year"],
  ["Strength b/f", 32543, "=B6", "=C6", july, "=E6", year],
  ["Recruits", 210, 190, 196, 188, 201, "=SUM(B3:F3)"],
  ["Retirements", -72, -61, -55, -58, -49, "=SUM(B4:F4)"],
  ["Resignations", -31, -28, -30, -26, -35, "=SUM(B5:F5)"],
  ["Strength c/f", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)", "=SUM(E2:E5)", "=SUM(F2:F5)", "=SUM(G2:G5)"],
];

const PERCENTS = { "T!D3:E6": "0.0%" };
const DATES = { "R!B2:B8": "dd/mm/yyyy" };

/** What people make of their sheets for themselves: registers, logs, statements and notes below. */
export const HABITS_BOOKS: readonly SmallBook[] = [
  {
    name: "a rate of collection beside a rate of growth",
    sheets: { T: collection(0.98) },
    formats: PERCENTS,
  },
  {
    name: "a rate of collection typed as a whole number",
    sheets: { T: collection(98) },
    formats: PERCENTS,
    expect: "percent T!E5",
  },
  { name: "a register of vehicles, each of a year", sheets: { V: vehicles("BX56 POL", "=SUM(E2:E7)") } },
  {
    name: "a vehicle under one registration twice",
    sheets: { V: vehicles("LX06 KDE", "=SUM(E2:E7)") },
    expect: "listed-twice V!A4",
  },
  {
    name: "a total that leaves out what the average below takes in",
    sheets: { V: vehicles("BX56 POL", "=SUM(E2:E6)") },
    expect: "sum-omits V!E8",
  },
  { name: "an average of all months in one cell of its row", sheets: { B: burglary(195) } },
  { name: "a blank in a row that is full", sheets: { B: burglary("") }, expect: "blank-inside B!D5" },
  {
    name: "a log by the day on which each came in",
    sheets: { R: requests("=SUM(D2:D8)") },
    formats: DATES,
  },
  {
    name: "a log whose total leaves out its last",
    sheets: { R: requests("=SUM(D2:D7)") },
    formats: DATES,
    expect: "sum-omits R!D9",
  },
  { name: "hours added for days of leave", sheets: { W: timesheet("=SUM(B4:D4)+14.4") } },
  {
    name: "hours added over other days",
    sheets: { W: timesheet("=SUM(C4:D4)") },
    expect: "formula-differs W!E4",
  },
  { name: "columns headed by numbers of days", sheets: { D: debts("=SUM(C2:F2)") } },
  {
    name: "a total across columns of days that stops one short",
    sheets: { D: debts("=SUM(D2:F2)") },
    expect: "sum-omits D!G2",
  },
  { name: "subtotals a column further in", sheets: { P: pensions("=SUM(B8:B10)") } },
  {
    name: "a subtotal further in that stops one short",
    sheets: { P: pensions("=SUM(B8:B9)") },
    expect: "sum-omits P!C11",
  },
  {
    name: "a subtotal further in that begins one late",
    sheets: { P: pensions("=SUM(B9:B10)") },
    expect: "sum-omits P!C11",
  },
  { name: "a note of who is not counted", sheets: { E: posts("=SUM(C2:C5)") } },
  {
    name: "a total that leaves out a row which the note does not name",
    sheets: { E: posts("=SUM(C2:C4)") },
    expect: "sum-omits E!C6",
  },
  { name: "years that are five apart but for the first", sheets: { N: population("=F4-B4") } },
  {
    name: "a change from another year than its neighbours",
    sheets: { N: population("=F4-C4") },
    expect: "formula-differs N!G4",
  },
  { name: "the best and the worst below a list", sheets: { A: response(11.9) } },
  {
    name: "a digit too many that is then the worst",
    sheets: { A: response(119) },
    expect: "digit A!C9",
  },
  { name: "degree days below the carbon", sheets: { C: energy("=(B4*0.544+C4*0.185)/1000") } },
  {
    name: "carbon typed among what is worked out",
    sheets: { C: energy("2900") },
    expect: "text-number C!D4",
  },
  { name: "a year that opens as its first month does", sheets: { S: strength("=D6", "=B2") } },
  {
    name: "a month that opens with another row than its neighbours",
    sheets: { S: strength("=D2", "=B2") },
    expect: "formula-differs S!E2",
  },
];
