import type { ITheme } from "@fluentui/react/lib/Styling";
import { useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../workbook/port";
import { isDark } from "../theme/isDark";
import { contrastTheme, darkTheme, lightTheme } from "../theme/themes";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** The theme that goes with the host's, or with the system's where the host does not say. */
export function useHostTheme(workbook: WorkbookPort): ITheme {
  const systemIsDark = useSyncExternalStore(watchSystem, () => matchMedia(PREFERS_DARK).matches);
  const host = workbook.theme();
  // No theme of Office's own is all black: the system's contrast themes are.
  if (host?.background.toLowerCase() === "#000000") return contrastTheme;
  return (host ? isDark(host.background) : systemIsDark) ? darkTheme : lightTheme;
}

function watchSystem(listener: () => void): () => void {
  const query = matchMedia(PREFERS_DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
