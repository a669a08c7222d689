/** Office's themes as far as the add-in is told of them: four colours, as numbers. */
export interface ThemeColors {
  bodyBackgroundColor: number;
  bodyForegroundColor: number;
  controlBackgroundColor: number;
  controlForegroundColor: number;
}

export type Theme = "light" | "dark" | "contrast";

const colors = (background: number, foreground: number, control: number, onControl: number): ThemeColors => ({
  bodyBackgroundColor: background,
  bodyForegroundColor: foreground,
  controlBackgroundColor: control,
  controlForegroundColor: onControl,
});

export const THEMES: Readonly<Record<Theme, ThemeColors>> = {
  light: colors(0xf5f5f5, 0x242424, 0xffffff, 0x242424),
  dark: colors(0x1f1f1f, 0xffffff, 0x292929, 0xffffff),
  contrast: colors(0x000000, 0xffffff, 0x000000, 0xffff00),
};
