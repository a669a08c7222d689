import type { UndoSupport } from "../undoGroups";

/** The requirement sets the workbench says it supports: none above what the pinned client knows, ExcelApi 1.15. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
};

/** The sets of a host that has, or is to seem to have, merged steps of undo: they came with ExcelApi 1.20. */
export const requirementsWith = (undo: UndoSupport): Readonly<Record<string, string>> =>
  undo === "none" ? REQUIREMENTS : { ...REQUIREMENTS, ExcelApi: "1.20" };
