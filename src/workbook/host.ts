import type { HostTheme } from "./port";

/** What of the newer Excel API this host has; everything else the add-in uses is in ExcelApi 1.9. */
export const capabilities = {
  /** Comments of cells can be read. */
  comments: () => supports("1.10"),
  /** Notes of cells, which were called comments once, can be read. */
  notes: () => supports("1.18"),
  /** Spilled blocks can be seen. */
  spills: () => supports("1.12"),
  /** Merged cells can be seen. */
  mergedCells: () => supports("1.13"),
  /** Cells can hold an entity with a card behind it. */
  cards: () => supports("1.16"),
  /** An action can be made one step of Excel's own undo. */
  oneUndoStep: () => supports("1.20"),
};

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** What the add-in runs in: "Excel 16.0, PC"; undefined where the host does not say, as some do not. */
export function hostInWords(): string | undefined {
  const diagnostics = Office.context.diagnostics as Office.ContextInformation | undefined;
  return diagnostics && `${diagnostics.host} ${diagnostics.version}, ${diagnostics.platform}`;
}

/** The host's theme; undefined where the host does not say, as some do not. */
export function hostTheme(): HostTheme | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ? { background: theme.bodyBackgroundColor } : undefined;
}

/** Whether a download of the page's reaches the user. The browser that Office for Mac shows the pane in ignores them. */
export function savesFiles(): boolean {
  return Office.context.platform !== Office.PlatformType.Mac;
}
