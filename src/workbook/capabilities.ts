/** What of the newer Excel API this host has; everything else the add-in uses is in ExcelApi 1.9. */
export const capabilities = {
  /** Spilled blocks can be seen. */
  spills: () => supports("1.12"),
  /** An action can be made one step of Excel's own undo. */
  oneUndoStep: () => supports("1.20"),
};

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
