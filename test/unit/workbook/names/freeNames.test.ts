import { FreeNames } from "../../../../src/workbook/names/freeNames";

const free = (...names: string[]) => new FreeNames(["Budget gap"], names, ["Proposals"]);

it("numbers what is taken, whatever its case", () => {
  expect(free().sheet("budget Gap")).toBe("budget Gap 2");
  expect(free().table("proposals")).toBe("proposals2");
  expect(free("GAP_years").prefix("gap")).toBe("gap2");
  expect(free("gap_years", "gap2_years").prefix("gap")).toBe("gap3");
});

it.each([
  ["pay_prices_years", "pay_prices", "pay_prices2"],
  ["pay_award", "pay_prices", "pay_prices"],
  ["gaps_to_close", "gap", "gap"],
])("with a name %s, %s is handed out as %s", (name, wish, prefix) =>
  expect(free(name).prefix(wish)).toBe(prefix),
);

it("hands out nothing twice", () => {
  const names = free();
  expect([names.prefix("gap"), names.prefix("gap")]).toEqual(["gap", "gap2"]);
});
