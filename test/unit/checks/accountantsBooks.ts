import type { SmallBook } from "./smallBook";

const day = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;

const cashFlow = (opening: string) => [
  ["Cash flow forecast, £000"],
  ["Week ending", ...["2011-01-07", "2011-01-14", "2011-01-21", "2011-01-28", "2011-02-04"].map(day)],
  ["Opening balance", 18400, "=B6", opening, "=D6", "=E6"],
  ["Receipts", 42000, 1140, 61500, 7310, 42000],
  ["Payments", -9120, -10649, -19350, -100330, -9018],
  ["Closing balance", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D3:D5)", "=SUM(E3:E5)", "=SUM(F3:F5)"],
  ["Investments called (-) / placed", 5000, 20000, 30000, -60000, 15000],
];

const charges = (third: string | number, fourth: string | number) => [
  ["Fees and charges, £"],
  ["Service", "Current charge", "Proposed charge", "Basis"],
  ["Accident report", 84.6, "=ROUND(B3*1.03,1)", "Uplift"],
  ["Firearm certificate", 50, 50, "Set by statute"],
  ["Constable, an hour", 52.37, "=ROUND(B5*1.03,1)", "Uplift"],
  ["Sergeant, an hour", 65.91, third, "Uplift"],
  ["Vehicle recovery", 150, fourth, "Home Office"],
  ["Fingerprints, first set", 66.3, "=ROUND(B8*1.03,1)", "Uplift"],
  ["Fingerprints, more", 33.2, "=ROUND(B9*1.03,1)", "Uplift"],
];

const pension = (officers: string) => [
  ["Pension fund account, £m"],
  ["2008/09", "", "", "2009/10"],
  [-218.4, "Employer contributions", "", -223.9],
  [-6.1, "Ill-health retirements", "", -5.8],
  [-98, "Officer contributions", "", -100.3],
  ["=SUM(A3:A5)", "", "", officers],
  ["", "Benefits payable"],
  [361.2, "Pensions", "", 384],
  [104.5, "Lump sums", "", 91.6],
  ["=SUM(A8:A9)", "", "", "=SUM(D8:D9)"],
  ["=A6+A10", "Net amount payable", "", "=D6+D10"],
];

const charge = (third: string) => [
  ["Unitary charge, £000"],
  ["Year", "Charge", "Deductions", "Net payment"],
  ["2009/10", 12400, -112, "=B3+C3"],
  ["2010/11", 12586, -87, "=B4+C4"],
  ["2011/12", 12775, -140, third],
  ["2012/13", 12966, -100, "=B6+C6"],
  ["2013/14", 13161, -100, "=B7+C7"],
  ["Deductions from 2011/12 are an assumption."],
];

const exempt = (bandD: number) => [
  ["Council tax base"],
  ["", "A", "B", "C", "D", "E", "F", "Total"],
  ["Dwellings", 3120, 14208, 31442, 38900, 21305, 9914, "=SUM(B3:G3)"],
  ["Less exempt", -140, -402, -771, bandD, -311, -166, "=SUM(B4:G4)"],
];

/** The books of accountants and auditors: weekly cash, tariffs, accounts with the words between two years, build-ups of a budget. */
export const ACCOUNTANTS_BOOKS: readonly SmallBook[] = [
  {
    name: "weeks that end in two months, and money placed and called",
    sheets: { Cash: cashFlow("=C6") },
    formats: { "Cash!B2:F2": "dd/mm/yyyy" },
  },
  {
    name: "a week that opens with the week before last",
    sheets: { Cash: cashFlow("=B6") },
    formats: { "Cash!B2:F2": "dd/mm/yyyy" },
    expect: "year-slip Cash!D3",
  },
  { name: "a tariff, some of it set by others", sheets: { Fees: charges(67.9, 150) } },
  {
    name: "one charge typed over",
    sheets: { Fees: charges(67.9, "=ROUND(B7*1.03,1)") },
    expect: "typed-over Fees!C6",
  },
  {
    name: "a plan that starts from its base, and an event that is paid and over",
    sheets: {
      Plan: [
        ["Medium term plan"],
        ["£m", "2010/11", "2011/12", "2012/13", "2013/14"],
        ["Base budget", 2673.3, "=B10", "=C10", "=D10"],
        ["Pay awards", 39.4, 21, 22.3, 40.1],
        ["Pensions", 8.1, 9, 9.4, 9.9],
        ["Prices", 12.2, 13.6, 14, 14.4],
        ["Olympics", 5, 18, -23, 0],
        ["Lost grant", 6.2, 11.5, 4.5, 2],
        ["Total pressures", "=SUM(B4:B8)", "=SUM(C4:C8)", "=SUM(D4:D8)", "=SUM(E4:E8)"],
        ["Budget requirement", "=B3+B9", "=C3+C9", "=D3+D9", "=E3+E9"],
      ],
    },
  },
  {
    name: "from one budget to the next, with what it has come to",
    sheets: {
      Bridge: [
        ["From budget to budget"],
        ["Step", "£m", "Running total"],
        ["2009/10 budget requirement", 2640.1, "=B3"],
        ["Full year effects", 4.4, "=C3+B4"],
        ["Inflation", 52, "=C4+B5"],
        ["Growth", 11.6, "=C5+B6"],
        ["Efficiencies", -58.3, "=C6+B7"],
        ["2010/11 budget requirement", "=SUM(B3:B7)", "=C7"],
      ],
    },
  },
  {
    name: "all the others in one row",
    sheets: {
      Overtime: [
        ["Overtime by borough, £"],
        ["Borough", "2008/09", "2009/10"],
        ["Camden", 1250000, 1275000],
        ["Greenwich", 780000, 795000],
        ["Hackney", 1105000, 1120000],
        ["Islington", 940000, 955000],
        ["Lambeth", 1430000, 1455000],
        ["These boroughs", "=SUM(B3:B7)", "=SUM(C3:C7)"],
        ["Other boroughs", 11425000, 11640000],
        ["All boroughs", "=B8+B9", "=C8+C9"],
      ],
    },
  },
  {
    name: "absence in two parts, and the target below",
    sheets: {
      Absence: [
        ["Sickness absence"],
        ["Department", "% short term", "% long term", "% total", "Days per head"],
        ["Custody", 2.1, 3.3, "=B3+C3", "=D3*2.2"],
        ["Response", 2.8, 2.4, "=B4+C4", "=D4*2.2"],
        ["CID", 1.6, 2, "=B5+C5", "=D5*2.2"],
        ["Support", 3.4, 4.9, "=B6+C6", "=D6*2.2"],
        ["Force", "=AVERAGE(B3:B6)", "=AVERAGE(C3:C6)", "=B7+C7", "=D7*2.2"],
        ["Target", "", "", 5, 8],
      ],
    },
  },
  {
    name: "a rate for each line and none for their total",
    sheets: {
      VAT: [
        ["VAT control, £"],
        ["Description", "Net", "Rate", "VAT"],
        ["Standard rated sales", 412880, 0.175, "=ROUND(B3*C3,2)"],
        ["Zero rated", 18400, 0, "=ROUND(B4*C4,2)"],
        ["Catering", 57914.2, 0.175, "=ROUND(B5*C5,2)"],
        ["VAT due on outputs", "=SUM(B3:B5)", "", "=SUM(D3:D5)"],
        ["Standard rated purchases", 604533.1, 0.175, "=ROUND(B7*C7,2)"],
        ["Reduced rate", 204900, 0.05, "=ROUND(B8*C8,2)"],
        ["VAT reclaimable", "=SUM(B7:B8)", "", "=SUM(D7:D8)"],
      ],
    },
    formats: { "VAT!C3:C8": "0.0%" },
  },
  {
    name: "assets of all ages",
    sheets: {
      Assets: [
        ["Asset register"],
        ["Asset", "Cost £", "Life (years)", "Years used", "Depreciation £"],
        ["Land Rover", 28450, 5, 3, "=B3/C3*D3"],
        ["BMW", 24900, 4, 2, "=B4/C4*D4"],
        ["Live scan unit", 41000, 7, 3.5, "=B5/C5*D5"],
        ["CCTV van", 61300, 5, 2.5, "=B6/C6*D6"],
        ["Server rack", 118762, 5, 0.25, "=B7/C7*D7"],
        ["Generator", 250000, 20, 9, "=B8/C8*D8"],
      ],
    },
  },
  { name: "what is owed for the net payment of one year", sheets: { PFI: charge("=B5+C5") } },
  {
    name: "a note about another column explains nothing here",
    sheets: { PFI: charge("=B5-C5") },
    expect: "formula-differs PFI!D5",
  },
  { name: "the words between two years", sheets: { Fund: pension("=SUM(D3:D5)") } },
  {
    name: "this year leaves out what last year adds, with the words between",
    sheets: { Fund: pension("=SUM(D3:D4)") },
    expect: "sum-omits Fund!D6",
  },
  { name: "what is taken off, band by band", sheets: { Base: exempt(-690) } },
  {
    name: "one band is added where the others are taken off",
    sheets: { Base: exempt(690) },
    expect: "sign Base!E4",
  },
  {
    name: "two years over and over, and no word of years",
    sheets: {
      Energy: [
        ["", "Electricity kWh", "", "Gas kWh", "", "CO2 tonnes"],
        ["Site", 2008, 2009, 2008, 2009, 2008, 2009],
        ["Hendon", 9120000, 8904400, 14330100, 13770500, "=B3*0.0005+D3*0.0002", "=C3*0.0005+E3*0.0002"],
        ["Gravesend", 2210900, 2190000, 3904000, 4102200, "=B4*0.0005+D4*0.0002", "=C4*0.0005+E4*0.0002"],
        ["Charing Cross", 1904000, 1911300, 2250400, 2180000, "=B5*0.0005+D5*0.0002", "=C5*0.0005+E5*0.0002"],
      ],
    },
  },
  {
    name: "a lead called all is no total",
    sheets: {
      Savings: [
        ["Savings tracker"],
        ["Workstream", "Lead", "Target £k", "Delivered £k"],
        ["Vehicle hire", "DoR", 500, 120],
        ["Mobile phones", "DoI", 240, 260],
        ["Agency staff", "All", 1800, 940],
        ["Energy", "DoR", 400, 80],
        ["Rents and rates", "DoR", 620, 620],
        ["Corporate review", "SMT", 900, 225],
      ],
    },
  },
  {
    name: "a lease that ends within the year is worked out apart",
    sheets: {
      Leases: [
        ["Lease commitments, £"],
        ["Site", "End", "Annual rent", "Within 1 year", "2 to 5 years"],
        ["Empress", "March 2019", 9450000, "=C3", "=C3*4"],
        ["Jubilee", "September 2016", 1120000, "=C4", "=C4*4"],
        ["Cobalt", "June 2011", 2300000, "=C5*0.25", 0],
        ["Perivale", "December 2017", 412500, "=C6", "=C6*4"],
        ["Lambeth", "March 2018", 185000, "=C7", "=C7*4"],
      ],
    },
  },
  {
    name: "growth over all years below the years, and their average",
    sheets: {
      Indices: [
        ["Indices"],
        ["Year", "RPI", "CPI"],
        ["2008/09", 0.03, 0.039],
        ["2009/10", 0.005, 0.022],
        ["2010/11", 0.05, 0.035],
        ["Compound", "=(1+B3)*(1+B4)*(1+B5)-1", "=(1+C3)*(1+C4)*(1+C5)-1"],
        ["Average", "=AVERAGE(B3:B5)", "=AVERAGE(C3:C5)"],
      ],
    },
    formats: { "Indices!B3:C7": "0.0%" },
  },
  {
    name: "debtors and creditors in one column",
    sheets: {
      Grants: [
        ["Grants receivable, £"],
        ["Grant", "Debtor/(creditor) b/f", "Received", "Income", "Debtor/(creditor) c/f"],
        ["Counter terrorism", 412380, 1190420, 1200455, "=B3-C3+D3"],
        ["Asset recovery", 240770, 498100, 502118, "=B4-C4+D4"],
        ["Migration impact", -310000, 100000, 255118, "=B5-C5+D5"],
        ["Security post", 288901, 990340, 980775, "=B6-C6+D6"],
        ["Airport", 190200, 610000, 640100, "=B7-C7+D7"],
      ],
    },
  },
  {
    name: "all of London below one part of it",
    sheets: {
      Grant: [
        ["Funding by borough, £"],
        ["Borough", "Posts", "Unit grant", "Grant", "Match", "Total"],
        ["Bexley", 62, 21500, "=B3*C3", 120000, "=D3+E3"],
        ["Bromley", 71, 21500, "=B4*C4", 110000, "=D4+E4"],
        ["Croydon", 96, 21500, "=B5*C5", 310000, "=D5+E5"],
        ["Merton", 52, 21500, "=B6*C6", 150500, "=D6+E6"],
        ["South London", "=SUM(B3:B6)", "", "=SUM(D3:D6)", "=SUM(E3:E6)", "=SUM(F3:F6)"],
        ["London total", 4200, 21500, 90300000, 7044300, 97344300],
      ],
    },
  },
  {
    name: "what is left of an allotment is forecast for the last quarter",
    sheets: {
      Fund: [
        ["Project spending, £"],
        ["Project", "Allotted", "Q1", "Q2", "Q3", "Q4", "Total", "Left"],
        ["Alley gates", 85000, 12400, 30110, 41000, 1490, "=SUM(C3:F3)", "=B3-G3"],
        ["Outreach", 60000, 15000, 15000, 15000, 15000, "=SUM(C4:F4)", "=B4-G4"],
        ["Youth", 45500, 9100, 12220, 8804, 14000, "=SUM(C5:F5)", "=B5-G5"],
      ],
    },
  },
  {
    name: "the opening figures of two schemes side by side",
    sheets: {
      Liabilities: [
        ["Scheme liabilities, £m"],
        ["", "Police", "", "Staff", "", "Both", ""],
        ["", 2009, 2010, 2009, 2010, 2009, 2010],
        ["Opening", -15802, "=B7", -1204, "=D7", "=B4+D4", "=C4+E4"],
        ["Service cost", -488, -402, -38.1, -31.5, "=B5+D5", "=C5+E5"],
        ["Benefits paid", 465.7, 475.6, 30.2, 33, "=B6+D6", "=C6+E6"],
        ["Closing", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)", "=SUM(E4:E6)", "=SUM(F4:F6)", "=SUM(G4:G6)"],
      ],
    },
  },
  {
    name: "one force that is larger than all others",
    sheets: {
      Forces: [
        ["Value for money profile"],
        ["Force", "Population", "Cost £000", "Officers", "Cost per head £"],
        ["Metropolitan", 7619800, 2640100, 32543, "=C3*1000/B3"],
        ["West Midlands", 2628200, 252400, 4536, "=C4*1000/B4"],
        ["Greater Manchester", 2600100, 258020, 4148, "=C5*1000/B5"],
        ["Merseyside", 1350600, 236900, 4516, "=C6*1000/B6"],
        ["West Yorkshire", 2226700, 234210, 3804, "=C7*1000/B7"],
        ["Northumbria", 1416900, 239770, 4110, "=C8*1000/B8"],
      ],
    },
  },
  {
    name: "a year that is not yet known, and the change of the year before",
    sheets: {
      Crime: [
        ["Recorded crime"],
        ["", "2008/09", "2009/10", "2010/11", "Change"],
        ["April to October", 8000, 7700, 7900, "=D3/C3-1"],
        ["Full year", 13100, 12800, "n/a", "=C4/B4-1"],
        ["Average of a month", 1090, 1070, 1130, "=D5/C5-1"],
      ],
    },
    formats: { "Crime!E3:E5": "0.0%" },
  },
  {
    name: "a point of the pay scale with a digit lost",
    sheets: {
      Scale: [
        ["Pay scale, £"],
        ["Point", "Salary", "Weighting"],
        ...[23259, 25962, 27471, 29148, 30066, 31032, 3917, 32703, 33753].map((pay, at) => [at, pay, 2220]),
      ],
    },
    expect: "digit Scale!B9",
  },
  {
    name: "energy of one building with a digit too many for its size",
    sheets: {
      Estate: [
        ["Estate costs"],
        ["Property", "Area m2", "Energy £", "Cleaning £"],
        ["Yard", 42110, 1220000, 610000],
        ["Albany Street", 3870, 91000, 44000],
        ["Brixton", 5210, 118000, 70200],
        ["Charing Cross", 15904, 402000, 188400],
        ["Holborn", 6002, 133000, 80100],
        ["Lambeth", 18330, 5110000, 201000],
        ["Paddington", 9760, 250000, 104000],
      ],
    },
    expect: "digit Estate!C8",
  },
  {
    name: "all boroughs quoted below six of them",
    sheets: {
      Hate: [
        ["Hate crime by strand"],
        ["Borough", "Racist", "Faith", "All", "Detected"],
        ["Camden", 402, 31, "=SUM(B3:C3)", 201],
        ["Hackney", 388, 44, "=SUM(B4:C4)", 177],
        ["Islington", 430, 12, "=SUM(B5:C5)", 230],
        ["Lambeth", 351, 9, "=SUM(B6:C6)", 166],
        ["Four boroughs", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)"],
        ["Met total", 8717, 688, "=SUM(B8:C8)", 4511],
      ],
    },
  },
  {
    name: "a cash book, with what came in and what was paid in two columns",
    sheets: {
      Imprest: [
        ["Imprest account, £"],
        ["Date", "Detail", "Received", "Paid", "Balance"],
        [day("2010-11-01"), "Brought down", "", "", 1500],
        [day("2010-11-02"), "Travel", "", 42.5, "=E3+C4-D4"],
        [day("2010-11-05"), "Subsistence", "", 18.75, "=E4+C5-D5"],
        [day("2010-11-05"), "Subsistence", "", 18.75, "=E5+C6-D6"],
        [day("2010-11-11"), "Reimbursement", 300, "", "=E6+C7-D7"],
        [day("2010-11-16"), "Vehicle hire", "", 385, "=E7+C8-D8"],
        [day("2010-11-23"), "Telephone", "", 20, "=E8+C9-D9"],
      ],
    },
    formats: { "Imprest!A3:A9": "dd/mm/yyyy" },
  },
];
