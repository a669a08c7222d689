import { referenceList } from "../../../../src/catalogue/inCells/referenceLists";
import { indicators } from "../../../../src/catalogue/inPane/indicators";
import { laaThemeOf } from "../../../../src/catalogue/inPane/laaTheme";

const counted = (values: readonly string[]) =>
  new Map([...new Set(values)].map((value) => [value, values.filter((one) => one === value).length]));

describe("the theme of an agreement (Framework report 2007, para 45)", () => {
  const themes = indicators().map(({ laaTheme }) => laaTheme);

  it("is one of the four, for every national indicator and no other (Framework report 2007, para 45)", () => {
    const four = referenceList("laa themes").rows.map(([, theme]) => theme);
    expect([...counted(themes).keys()].filter(Boolean).sort()).toEqual([...four].sort());
    const without = indicators().filter(({ set, laaTheme }) => (set === "NI") !== (laaTheme !== ""));
    expect(without).toEqual([]);
  });

  it("follows from the theme of the handbook: NI 50-118 and 199, 1-49, 119-150, 151-198 (LAA report 2007, para 5)", () => {
    expect([...counted(themes.filter(Boolean))].sort()).toEqual([
      ["Children & Young People", 70],
      ["Economic Development and the Environment", 48],
      ["Healthier Communities and Older People", 32],
      ["Safer & Stronger Communities", 49],
    ]);
    expect(laaThemeOf({ set: "NI", theme: "Safer communities" })).toBe("Safer & Stronger Communities");
    expect(laaThemeOf({ set: "KPI", theme: "Safer communities" })).toBe("");
  });

  it("is marked as derived wherever there is one, because no source gives it", () => {
    const unmarked = indicators().filter(
      ({ laaTheme, derived }) => derived.includes("laaTheme") !== (laaTheme !== ""),
    );
    expect(unmarked).toEqual([]);
  });
});
