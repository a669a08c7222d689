import { GAP_ROLES } from "../../../../src/sheets/models/budgetGap/ownRows";
import { guessRoles, missingRoles } from "../../../../src/sheets/ownBlock/guessRoles";

it("knows the rows of the printed budget table by their names", () => {
  expect(
    guessRoles(
      [
        "2009-12 Budget Requirement Approved by Mayor",
        "Savings to be identified in approved budget",
        "2012/13 Pay and Prices",
        "",
        "Mayor's Lower Funding Limit",
        "Budget Gap",
      ],
      GAP_ROLES,
    ),
  ).toEqual(["requirement", "savings", "payAndPrices", undefined, "limit", "printedGap"]);
});

it("gives a role that one can play to the name that fits it best, and a limit to every limit", () => {
  expect(
    guessRoles(["Budget", "Approved budget requirement", "Upper limit", "Lower limit"], GAP_ROLES),
  ).toEqual([undefined, "requirement", "limit", "limit"]);
});

it("says what is needed and plays no part yet", () => {
  expect(missingRoles(["requirement", undefined], GAP_ROLES).map(({ key }) => key)).toEqual(["limit"]);
});
