import { parse } from "../../../src/formulas/parse";
import { tokens } from "../../../src/formulas/tokens";
import { MODELS } from "../../../src/sheets/models";
import { isFormula } from "../../../src/sheets/plan/content";
import { FREE } from "../../../src/workbench/book/writeBook";

test.each(MODELS.map((model) => [model.title, model.example(FREE)] as const))(
  "every formula of %s has a tree, and no piece is lost",
  (_, plans) => {
    const formulas = plans
      .flatMap(({ cells }) => cells.flat().filter(isFormula))
      .map(({ formula }) => formula);
    expect(formulas).not.toEqual([]);
    expect(formulas.filter((formula) => parse(formula).tree === undefined)).toEqual([]);
    expect(
      formulas.map((formula) =>
        tokens(formula)
          .map(({ text }) => text)
          .join(""),
      ),
    ).toEqual(formulas);
  },
);
