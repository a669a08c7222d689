import { createTheme, type ITheme } from "@fluentui/react/lib/Styling";
import { CONTRAST, DARK, LIGHT } from "./palettes";

const defaultFontStyle = {
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
};

/** The grounds of messages, by what they tell. */
const MESSAGE_GROUNDS = [
  "infoBackground",
  "successBackground",
  "warningBackground",
  "severeWarningBackground",
  "errorBackground",
] as const;

export const lightTheme: ITheme = createTheme({ palette: LIGHT, defaultFontStyle });
export const contrastTheme: ITheme = createTheme({
  palette: CONTRAST,
  // What shows no border of its own in other themes has one here.
  semanticColors: {
    buttonBorder: "#ffffff",
    inputBorder: "#ffffff",
    primaryButtonBorder: "#ffff00",
    // Messages are told by their icon and words, not by a dim ground.
    ...Object.fromEntries(MESSAGE_GROUNDS.map((ground) => [ground, "#000000"])),
    messageText: "#ffffff",
    messageLink: "#ffff00",
    messageLinkHovered: "#ffff99",
    // What cannot be pressed can be read all the same.
    primaryButtonBackgroundDisabled: "#000000",
    primaryButtonTextDisabled: "#c0c0c0",
    buttonBackgroundDisabled: "#000000",
    buttonTextDisabled: "#c0c0c0",
    buttonBorderDisabled: "#c0c0c0",
    disabledText: "#c0c0c0",
  },
  defaultFontStyle,
  isInverted: true,
});
export const darkTheme: ITheme = createTheme({
  palette: DARK,
  semanticColors: { messageLink: "#c6bdf6", messageLinkHovered: "#d9d3fa" },
  defaultFontStyle,
  isInverted: true,
});
