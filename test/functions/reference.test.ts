import { parseDeclaration } from "../../scripts/docs/declaration";
import { parseExample } from "../../scripts/docs/example";
import { readFormula } from "../../scripts/docs/formula";
import { referencePages } from "../../scripts/docs/reference";
import { extendSurface } from "../../scripts/docs/surface";

const code = `
/**
 * Crimes per 1,000 <people>.
 * @customfunction RATE RATE
 * @param count Crimes
 * @param [per] Usually 1,000
 * @returns The rate,
 *   a plain number.
 * @throws #DIV/0! No people.
 * @example =PLAN.RATE(1,3) → 333.333333…
 * @see Practice & custom
 */
export function rate() {}`;

const declared = {
  id: "RATE",
  name: "RATE",
  description: "Crimes per 1,000 <people>.",
  parameters: [
    { name: "count", description: "Crimes" },
    { name: "per", description: "Usually 1,000", optional: true },
  ],
};

describe("a formula", () => {
  test("is read as a call with constants", () => {
    expect(readFormula('=PLAN.X(1,-2.5,"a ""b""; {c}",TRUE,{1,2;"x",FALSE},10%)')).toEqual({
      name: "PLAN.X",
      args: [
        1,
        -2.5,
        'a "b"; {c}',
        true,
        [
          [1, 2],
          ["x", false],
        ],
        0.1,
      ],
    });
  });

  test("may leave arguments out", () => {
    expect(readFormula('=PLAN.X(12,,,"change")').args).toEqual([12, null, null, "change"]);
  });

  test.each(["PLAN.X(1)", "=PLAN.X(1", "=PLAN.X(1) ", "=PLAN.X(A1)", "=PLAN.X({1|2})", "=PLAN.X({1,})"])(
    "%s is refused",
    (formula) => expect(() => readFormula(formula)).toThrow(),
  );
});

describe("an example", () => {
  test("may leave off digits, and is then as near as the digits it shows", () => {
    expect(parseExample("=PLAN.RATE(1,3) → 333.333333…")).toMatchObject({
      expected: 333.333333,
      tolerance: 1e-6,
    });
  });

  test("may give an error", () => {
    expect(parseExample("=PLAN.RATE(1,0) → #DIV/0!").expected).toEqual({ error: "#DIV/0!" });
  });

  test("needs a result", () => {
    expect(() => parseExample("=PLAN.RATE(1,3)")).toThrow("result");
  });
});

describe("a declaration", () => {
  test("says what functions.json cannot hold", () => {
    expect(parseDeclaration(code, "targets")).toMatchObject({
      id: "RATE",
      family: "targets",
      returns: "The rate, a plain number.",
      errors: ["#DIV/0! No people."],
      sources: ["Practice & custom"],
    });
  });

  test("without a result is refused by name", () => {
    expect(() => parseDeclaration(code.replace("@returns", "@remarks"), "targets")).toThrow(
      "PLAN.RATE has no @returns",
    );
  });
});

describe("the pages", () => {
  const pages = referencePages(
    { functions: [declared] },
    new Map([["RATE", parseDeclaration(code, "targets")]]),
  );

  test("are one for each function, and one that leads to them", () => {
    expect([...pages.keys()]).toEqual(["index.html", "rate.html"]);
    expect(pages.get("index.html")).toContain('<a href="rate.html">PLAN.RATE</a>');
  });

  test("show text as text", () => {
    expect(pages.get("rate.html")).toContain("Crimes per 1,000 &lt;people&gt;.");
    expect(pages.get("rate.html")).toContain("Practice &amp; custom");
    expect(pages.get("rate.html")).not.toContain("<people>");
  });

  test("show the call with optional arguments in brackets, and the digits left off", () => {
    expect(pages.get("rate.html")).toContain("=PLAN.RATE(count, [per])");
    expect(pages.get("rate.html")).toContain("Usually 1,000 <em>(may be left out)</em>");
    expect(pages.get("rate.html")).toContain("333.333333…");
  });

  test("run no script and fetch nothing but their style sheet and pictures", () => {
    for (const html of pages.values()) {
      expect(html).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
      expect(html).not.toMatch(/<script|https?:|style="/);
    }
  });
});

describe("the record of the surface", () => {
  test("gains new functions and appended arguments and never loses or changes what it holds", () => {
    const recorded = { OLD: "a, [b]", RATE: "count" };
    expect(extendSurface(recorded, { functions: [declared] })).toEqual({
      OLD: "a, [b]",
      RATE: "count, [per]",
    });
    expect(extendSurface({}, { functions: [declared] })).toEqual({ RATE: "count, [per]" });
    expect(extendSurface({ RATE: "people" }, { functions: [declared] })).toEqual({ RATE: "people, [per]" });
  });
});
