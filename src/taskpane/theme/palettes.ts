import type { IPalette } from "@fluentui/react/lib/Styling";

/** The accent is the violet of our icon, not Excel's green; text on it and it on the background have 4.5:1. */
export const LIGHT: Partial<IPalette> = {
  themePrimary: "#5b47bf",
  themeLighterAlt: "#f7f6fc",
  themeLighter: "#e9e6f7",
  themeLight: "#d8d2f1",
  themeTertiary: "#a497df",
  themeSecondary: "#6e5bc9",
  themeDarkAlt: "#5240ac",
  themeDark: "#453691",
  themeDarker: "#33286b",
  neutralSecondary: "#55534f",
};

export const DARK: Partial<IPalette> = {
  themePrimary: "#ada0f2",
  themeLighterAlt: "#1d1b29",
  themeLighter: "#2c2843",
  themeLight: "#3c365f",
  themeTertiary: "#7c6fc4",
  themeSecondary: "#9a8ce6",
  themeDarkAlt: "#b8acf4",
  themeDark: "#c6bdf6",
  themeDarker: "#d9d3fa",
  neutralLighterAlt: "#262626",
  neutralLighter: "#2d2d2d",
  neutralLight: "#383838",
  neutralQuaternaryAlt: "#424242",
  neutralQuaternary: "#4b4b4b",
  neutralTertiaryAlt: "#6a6a6a",
  neutralTertiary: "#a6a6a6",
  neutralSecondary: "#c8c8c8",
  neutralSecondaryAlt: "#c8c8c8",
  neutralPrimaryAlt: "#dadada",
  neutralPrimary: "#f3f3f3",
  neutralDark: "#f7f7f7",
  black: "#fbfbfb",
  white: "#1f1f1f",
};
