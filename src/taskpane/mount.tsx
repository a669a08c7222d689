import "./fabricConfig";
import "./icons";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { withChangeLog } from "../workbook/changeLog/withChangeLog";
import { officeWorkbook } from "../workbook/officeWorkbook";
import { App } from "./App";

/** Puts the pane into the page, on the open workbook. */
export function mount(root: HTMLElement): void {
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <App workbook={withChangeLog(officeWorkbook())} />
    </StrictMode>,
  );
}
