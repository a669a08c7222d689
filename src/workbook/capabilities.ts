/** What of the newer Excel API this host has; everything else the add-in uses is in ExcelApi 1.9. */
export const capabilities = {
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
