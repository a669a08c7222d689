import { screen } from "@testing-library/dom";
import { axe } from "jest-axe";
import { showShell, type ShellReason } from "../../src/taskpane/shell";

const REASONS: ShellReason[] = ["loading", "tooOld", "officeMissing", "waiting", "noExcel", "paneMissing"];

it.each(REASONS)(
  "%s: says why there is no pane, that nothing was changed, and how to try again",
  async (reason) => {
    document.body.innerHTML = '<div id="root">half a pane</div>';
    const root = document.getElementById("root");
    if (!root) throw new Error("no page");
    showShell(root, reason);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Envelope is not connected to Excel");
    expect(screen.getByText(/Nothing was changed/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
    expect(screen.queryByText("half a pane")).not.toBeInTheDocument();
    expect(await axe(document.body)).toHaveNoViolations();
  },
);
