import { GAP_ROLES } from "../../../../src/sheets/models/budgetGap/ownRows";
import { guessRoles, missingRoles, type Player, type Role } from "../../../../src/sheets/ownBlock/guessRoles";

/** Rows or columns of figures with these names. */
const ofFigures = (...names: string[]): Player[] => names.map((name) => ({ name, holds: "figures" }));

const guessed = (players: readonly Player[], roles: readonly Role[]) => guessRoles(players, roles).roles;

const ROLE = { label: "", needed: false };

it("knows the rows of the printed budget table by their names", () => {
  expect(
    guessed(
      ofFigures(
        "2009-12 Budget Requirement Approved by Mayor",
        "Savings to be identified in approved budget",
        "2012/13 Pay and Prices",
        "",
        "Mayor's Lower Funding Limit",
        "Budget Gap",
      ),
      GAP_ROLES,
    ),
  ).toEqual(["requirement", "savings", "payAndPrices", undefined, "limit", "printedGap"]);
});

it("gives what lost the role it fits best the one that its other words say", () => {
  const rows = ofFigures(
    "Budget requirement approved",
    "Pay and prices not yet in the approved budget",
    "Lower limit",
  );
  expect(guessed(rows, GAP_ROLES)).toEqual(["requirement", "payAndPrices", "limit"]);
});

it("gives a role that one can play to the name that fits it best, and a limit to every limit", () => {
  expect(
    guessed(ofFigures("Budget", "Approved budget requirement", "Upper limit", "Lower limit"), GAP_ROLES),
  ).toEqual([undefined, "requirement", "limit", "limit"]);
});

it("takes the first of names that fit alike, or the one of the latest year, where the role says so", () => {
  const names = ofFigures("Target 2008/09", "Target 2009/10", "Target 2010/11");
  const target = { ...ROLE, key: "target", words: ["target"] };
  expect(guessed(names, [{ ...target, ofAlike: "first" }])).toEqual(["target", undefined, undefined]);
  expect(guessed(names, [{ ...target, ofAlike: "latest" }])).toEqual([undefined, undefined, "target"]);
});

it("takes no words for a role of figures, whatever the name", () => {
  const columns: Player[] = [
    { name: "Target owner", holds: "words" },
    { name: "Target", holds: "figures" },
  ];
  expect(guessed(columns, [{ ...ROLE, key: "target", words: ["target"], figures: true }])).toEqual([
    undefined,
    "target",
  ]);
});

it("takes a column that is still blank by its name, but not for a role that any name fits", () => {
  const blank: Player[] = [
    { name: "Actual 2010/11", holds: "nothing" },
    { name: "", holds: "nothing" },
  ];
  const actual = { ...ROLE, key: "actual", words: ["actual"], figures: true, several: true };
  expect(guessed(blank, [actual])).toEqual(["actual", undefined]);
  expect(guessed(blank, [{ ...actual, words: [""] }])).toEqual([undefined, undefined]);
});

it("gives a role that any name fits to those that nothing else fits better", () => {
  const anything = { ...ROLE, key: "criterion", words: [""], several: true };
  const code = { ...ROLE, key: "code", words: ["code"] };
  expect(guessed(ofFigures("Code", "Residents", ""), [anything, code])).toEqual([
    "code",
    "criterion",
    "criterion",
  ]);
});

it("says what is needed and plays no part yet", () => {
  expect(missingRoles(["requirement", undefined], GAP_ROLES).map(({ key }) => key)).toEqual(["limit"]);
});
