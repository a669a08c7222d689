/** What holds of every ready model, calculated with no page: an eleventh is held to it without a line here. */
import { MODELS } from "../../src/sheets/models";
import { ModelWorkbook } from "./modelWorkbook";

describe.each(MODELS.map((model) => [model.title, model] as const))("%s", (_, model) => {
  const usual = Object.fromEntries(model.options.map(({ key, usual: value }) => [key, value]));

  it("shows no error in its worked example, and every check holds", async () => {
    const book = await ModelWorkbook.of(model.example);
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });

  it("shows no error while it is blank, and every check holds", async () => {
    const book = await ModelWorkbook.of(model.blank(usual));
    expect(book.errors()).toEqual([]);
    expect(book.failingChecks()).toEqual([]);
  });
});
