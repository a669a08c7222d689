/** The requirement sets the workbench says it supports: none above what the pinned client knows, ExcelApi 1.15. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.3",
  DelayForCellEdit: "1.1",
  ExcelApi: "1.15",
  RichApiRuntime: "1.2",
  SharedRuntime: "1.1",
};
