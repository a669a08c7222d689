/** Office's themes as far as the add-in is told of them: four colours. */
export interface ThemeColors {
  primaryFontColor: number;
  primaryBackgroundColor: number;
  secondaryFontColor: number;
  secondaryBackgroundColor: number;
}

export type Theme = "light" | "dark" | "contrast";

const colors = (
  font: number,
  background: number,
  secondFont: number,
  secondBackground: number,
): ThemeColors => ({
  primaryFontColor: font,
  primaryBackgroundColor: background,
  secondaryFontColor: secondFont,
  secondaryBackgroundColor: secondBackground,
});

export const THEMES: Readonly<Record<Theme, ThemeColors>> = {
  light: colors(0x242424, 0xffffff, 0x424242, 0xf5f5f5),
  dark: colors(0xffffff, 0x292929, 0xd6d6d6, 0x1f1f1f),
  contrast: colors(0xffffff, 0x000000, 0xffff00, 0x000000),
};
