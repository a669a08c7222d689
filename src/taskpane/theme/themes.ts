import { createTheme, type ITheme } from "@fluentui/react/lib/Styling";
import { DARK, LIGHT } from "./palettes";

const defaultFontStyle = {
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
};

export const lightTheme: ITheme = createTheme({ palette: LIGHT, defaultFontStyle });
export const darkTheme: ITheme = createTheme({ palette: DARK, defaultFontStyle, isInverted: true });
