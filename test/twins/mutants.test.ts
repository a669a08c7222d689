import { definitionsFor } from "../../src/twins/definitions";
import { HELPERS } from "../../src/twins/helpers";
import { goldenCases, disagreements, randomCases } from "./parity";
import { ELSEWHERE } from "./elsewhere";
import { budget } from "./random/budget";
import { funding } from "./random/funding";
import { targets } from "./random/targets";

/** A helper with a fault, and a function whose calls must show it. */
const MUTANTS: readonly (readonly [helper: string, right: string, wrong: string, shownBy: string])[] = [
  ["OR", '"",usual', '"",0', "ABG.INSTALMENTS"],
  ["NUM", "(x,0)", "(x,1)", "GAP"],
  ["REQ", "(x,#VALUE!)", "(x,0)", "GAP"],
  ["FRAC", "<=1", "<=99", "FUNDING.LIMIT"],
  ["POS", "n<0", "n<-1E+9", "CAPITAL.FUND"],
  ["MISS", "n/a|", "n.a|", "RAG"],
  ["FIG", "#N/A", "0", "PROGRESS"],
  ["WORD", '"-",""', '"-","-"', "TRAJECTORY"],
  ["POL", '(t="-1"),-1', '(t="-1"),1', "RAG"],
  ["YES", 't="yes"', 't="sey"', "ROUTE"],
  ["ROW", "TRANSPOSE(x)", "x", "ABG.CARRYFORWARD"],
  ["COL", "TRANSPOSE(x)", "x", "ABG.INSTALMENTS"],
  ["LINE", "k=1,x", "k=1,x+1", "BORROWING.CHECK"],
  ["WIDTH", "=n,x", "=n,x+1", "GAP.TABLE"],
  ["TALL", "ROWS(x)", "ROWS(x)+1", "ALLOCATE"],
  ["WIDE", "COLUMNS(x)", "COLUMNS(x)+1", "ABG.ALLOCATE"],
  ["OK", "table,check", "table,table", "GAP.TABLE"],
  ["SIZE", ",1,1)", ",1,2)", "GAP.BRIDGE"],
  ["NONE", 'TRIM(x)=""', 'TRIM(x)<>""', "RATE"],
  ["YEAR", "MOD(a+1,100)", "MOD(a+2,100)", "GAP.TABLE"],
  ["RUN", "<=", "<", "BORROWING.CHECK"],
  ["PICK", "LOOKUP(places,", "LOOKUP(places+1,", "GAP.BRIDGE"],
  ["READ", "14-INT", "17-INT", "CASCADE"],
  ["ROWS", "places=", "places>", "GAP.TABLE"],
  ["YEARS", "SEQUENCE(1,n)", "SEQUENCE(1,n,2)", "RESERVES"],
  ["SHARE", "(oa>o)", "(oa<o)", "ALLOCATE"],
  ["STRETCH", "s*lev<=next", "s*lev>=next", "CASCADE"],
  ["START", "a>=1900", "a>=2012", "PROPOSAL.PROFILE"],
  ["DOWN", "TRANSPOSE(PLAN__LINE(x,n))", "PLAN__LINE(x,n)", "SURVEY.INTERVAL"],
  ["GONE", '="")', '<>"")', "PROPOSAL.PROFILE"],
  ["SKIP", ">=0", ">=-5", "REINSTATE"],
  ["FIRST", "INDEX(x,1,1)", "INDEX(x,1,2)", "GRANT.CASHLIMIT"],
  ["FLAT", "TRANSPOSE(TOROW(x))", "TOROW(x)", "ALLOCATE"],
  ["UNITS", "SIGN(total)*", "1*", "ALLOCATE"],
  ["HELD", "lw>hi,hi", "lw>hi,lo", "ALLOCATE"],
  ["IMUL", "mid*65536", "mid*65535", "GAP.RISK"],
  ["XOR", "65536*BITXOR", "65535*BITXOR", "GAP.RISK"],
  ["DRAWS", "s/32768", "s/16384", "GAP.RISK"],
];

const families = { ...budget, ...funding, ...targets };

test.each(MUTANTS)(
  "a fault in PLAN__%s, %s as %s, shows in calls of %s",
  async (name, right, wrong, shownBy) => {
    const definitions = definitionsFor([shownBy]);
    const broken = definitions.map((one) =>
      one.name === `PLAN__${name}` ? { ...one, formula: one.formula.replace(right, wrong) } : one,
    );
    expect(broken.filter(({ formula }, at) => formula !== definitions[at]?.formula)).toHaveLength(1);
    const golden = goldenCases(shownBy).filter(({ id }) => !(id in ELSEWHERE));
    const random = randomCases(shownBy, families, 20, 11);
    // A few calls nearly always show it: the others are calculated only where they do not.
    const few = [...golden.slice(0, 4), ...random.slice(0, 4)];
    const others = [...golden.slice(4), ...random.slice(4)];
    const found = await disagreements(shownBy, few, broken);
    expect(found.length > 0 ? found : await disagreements(shownBy, others, broken)).not.toEqual([]);
  },
);

test("there is a fault for every helper", () => {
  expect(MUTANTS.map(([name]) => `PLAN__${name}`).sort()).toEqual(HELPERS.map(({ name }) => name).sort());
});
