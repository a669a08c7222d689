import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { requestView } from "../../src/taskpane/requestedView";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane, type ShownPane } from "./pane";

export const step = (name: string) => screen.findByRole("heading", { level: 1, name });
export const press = async (user: UserEvent, name: string) =>
  user.click(await screen.findByRole("button", { name }));
export const primary = (name: string) => screen.findByRole("button", { name });

/** A pane that opens with the view, and without the Catalogue, whose many rows are slow to look through. */
export async function openOwn(workbook = new FakeWorkbook()): Promise<ShownPane> {
  requestView({ view: "ownCatalogue" });
  const pane = showPane({ workbook, welcomed: false });
  await step("Your own catalogue");
  return pane;
}

/** Chooses a file in the computer's dialog. */
export async function choose(user: UserEvent, name: string, content: BlobPart): Promise<void> {
  await screen.findByRole("button", { name: "Choose a file…" });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error("no way to choose a file");
  await user.upload(input, new File([content], name));
}

/** Two indicators, one in the place of a shipped one, and a row that is none. */
export const PLANS = [
  "Code,Title,Good is,Ward officer",
  "L1,Local confidence,higher,Evans",
  "NI 15,Our violent crime,sideways,Jones",
  ",No code,lower,Ŵyn",
].join("\n");

/** From the view to the report on the file. */
export async function toReport(user: UserEvent): Promise<void> {
  await choose(user, "plans.csv", PLANS);
  await press(user, "Check 3 rows");
  await step("What plans.csv holds");
}

/** From the view to the catalogue in use. */
export async function bringTwo(user: UserEvent): Promise<void> {
  await toReport(user);
  await press(user, "Use 2 indicators");
  await screen.findByText("In use: 2 indicators of yours.");
}

/** The text beside a label in the list of what is in use. */
export const field = (label: string) =>
  screen.getByText(label, { selector: "dt" }).nextElementSibling?.textContent;
