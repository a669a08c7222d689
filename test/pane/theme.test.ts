import { isDark } from "../../src/taskpane/theme/isDark";
import { DARK, LIGHT } from "../../src/taskpane/theme/palettes";
import { contrastTheme, darkTheme, lightTheme } from "../../src/taskpane/theme/themes";

/** WCAG 2: relative luminance, and the contrast of two colours. */
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

it.each([
  ["light", lightTheme],
  ["dark", darkTheme],
  ["contrast", contrastTheme],
])("in the %s theme every text has 4.5:1 against what it stands on", (_, { palette }) => {
  const { white, neutralLighter, neutralPrimary, neutralSecondary, themePrimary, themeDark } = palette;
  const pairs = [
    [neutralPrimary, white],
    [neutralSecondary, white],
    [neutralSecondary, neutralLighter],
    [themePrimary, white],
    [themePrimary, neutralLighter],
    [themeDark, white],
  ] as const;
  expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
});

it("the accent is not Excel's green", () => {
  expect([LIGHT.themePrimary, DARK.themePrimary]).toEqual(["#5b47bf", "#ada0f2"]);
});

it.each([
  ["#000000", true],
  ["#1f1f1f", true],
  ["#0000ff", true],
  ["#757575", true], // 4.6:1 against white, 4.56:1 against black: the last grey on the dark side
  ["#767676", false],
  ["#ffffff", false],
])("%s is dark: %s", (colour, dark) => expect(isDark(colour)).toBe(dark));
