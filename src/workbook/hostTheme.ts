import type { HostTheme } from "./port";

/** The host's theme; undefined where the host does not say, as some do not. */
export function hostTheme(): HostTheme | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? { background: theme.bodyBackgroundColor } : undefined;
}
