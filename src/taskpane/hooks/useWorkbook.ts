import { createContext, useContext } from "react";
import type { WorkbookPort } from "../../workbook/port";

export const WorkbookContext = createContext<WorkbookPort | undefined>(undefined);

/** The workbook the pane stands beside. */
export function useWorkbook(): WorkbookPort {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("A view stands outside the pane");
  return workbook;
}
