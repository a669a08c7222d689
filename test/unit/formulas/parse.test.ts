import fc from "fast-check";
import { parse } from "../../../src/formulas/parse";
import { within, type Node } from "../../../src/formulas/tree";
import { BROKEN, HARD } from "./hardFormulas";

function treeOf(formula: string): Node {
  const { tree, problem } = parse(formula);
  if (!tree) throw new Error(`${formula}: ${problem}`);
  return tree;
}

/** The tree in brackets, so that a test can say how a formula is read. */
function shape(node: Node): string {
  switch (node.type) {
    case "binary":
      return `(${shape(node.left)}${node.operator}${shape(node.right)})`;
    case "prefix":
      return `${node.operator}(${shape(node.of)})`;
    case "percent":
      return `(${shape(node.of)})%`;
    case "spill":
      return `(${shape(node.of)})#`;
    case "group":
      return shape(node.of);
    case "union":
      return `(${node.of.map(shape).join("|")})`;
    case "call":
      return `${node.name || `[${shape(node.callee)}]`}<${node.args.map(shape).join(";")}>`;
    case "array":
      return `{${node.rows.map((row) => row.map(shape).join(",")).join(";")}}`;
    case "omitted":
      return "_";
    case "reference":
    case "structured":
    case "name":
    case "error":
      return node.text;
    default:
      return String(node.value);
  }
}

test.each(HARD)("%s is read", (formula, type) => {
  expect(treeOf(formula).type).toBe(type);
});

describe("operators hold as in Excel", () => {
  test.each([
    ["=-2^2", "(-(2)^2)"],
    ["=2^-1", "(2^-(1))"],
    ["=2^3^2", "((2^3)^2)"],
    ["=1-2-3", "((1-2)-3)"],
    ["=1+2*3^4", "(1+(2*(3^4)))"],
    ["=2^5%", "(2^(5)%)"],
    ["=-5%", "(-(5))%"],
    ['=1&"a"=2+3', "((1&a)=(2+3))"],
    ["=-A1:B2", "-(A1:B2)"],
    ["=A1:INDEX(B:B,2) C1:C9", "((A1:INDEX<B:B;2>) C1:C9)"],
    ["=SUM(A1# ,1)", "SUM<(A1)#;1>"],
    ["=LAMBDA(a,a+1)(2)", "[LAMBDA<a;(a+1)>]<2>"],
    ["=IF(A1,,)", "IF<A1;_;_>"],
    ["=SUM((A1,B1))", "SUM<(A1|B1)>"],
    ["={1,-2;TRUE,#N/A}", "{1,-(2);true,#N/A}"],
    ["=_xlfn._xlws.FILTER(a,b)", "FILTER<a;b>"],
  ])("%s", (formula, expected) => {
    expect(shape(treeOf(formula))).toBe(expected);
  });
});

describe("what is not understood", () => {
  test.each(BROKEN)("%s is said, and where", (formula) => {
    const parsed = parse(formula);
    expect(parsed.problem).toEqual(expect.any(String));
    expect("at" in parsed && parsed.at <= formula.length).toBe(true);
  });

  test("is named", () => {
    expect(parse("=SUM(A1")).toEqual({ problem: ") is missing", at: 7 });
    expect(parse("=1abc")).toEqual({ problem: "abc is not expected here", at: 2 });
  });

  test("never makes a fault of ours, however deep or wild it is", () => {
    expect(parse(`=${"(".repeat(8000)}`).problem).toMatch(/too deep/);
    expect(parse(`=${"-".repeat(8000)}1`).problem).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (formula) => {
        parse(formula);
      }),
    );
  });
});

test("each part says where it stands", () => {
  const formula = "=IF( A1>2 , SUM(B1:B2)%, Gap!C1# )";
  const parts = [...within(treeOf(formula))].map(({ at, end }) => formula.slice(at, end));
  expect(parts).toEqual([
    "IF( A1>2 , SUM(B1:B2)%, Gap!C1# )",
    "IF",
    "A1>2",
    "A1",
    "2",
    "SUM(B1:B2)%",
    "SUM(B1:B2)",
    "SUM",
    "B1:B2",
    "Gap!C1#",
    "Gap!C1",
  ]);
});
