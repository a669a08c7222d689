import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { requestView } from "../../src/taskpane/requestedView";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane, type ShownPane } from "./pane";

export const button = (name: string | RegExp) => screen.getByRole("button", { name });

/** A pane that opens with the view, and without the Catalogue, whose many rows are slow to look through. */
export async function openAgreement(workbook = new FakeWorkbook()): Promise<ShownPane> {
  requestView({ view: "agreement" });
  const pane = showPane({ workbook, welcomed: false });
  await screen.findByRole("heading", { level: 1, name: "Local Area Agreement" });
  return pane;
}

/** Puts a text into a search, by default that of the designated targets; pasted, because Fluent loses keys that come at one time. */
export async function searchFor(
  user: UserEvent,
  text: string,
  label = "Add by code or title, or list codes",
): Promise<void> {
  const box = screen.getByRole("searchbox", { name: label });
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
}

/** Adds designated targets by their codes, two or more. */
export async function addCodes(user: UserEvent, ...codes: string[]): Promise<void> {
  await searchFor(user, codes.join(", "));
  await user.keyboard("{Enter}");
  await screen.findByRole("button", { name: new RegExp(`^${codes.at(-1) ?? ""} `) });
}

/** Types the figures of a target: its baseline and the targets of the years. */
export async function enterFigures(user: UserEvent, code: string, ...figures: string[]): Promise<void> {
  await user.click(button(new RegExp(`^${code} `)));
  for (const [at, label] of ["Baseline", "2008/09", "2009/10", "2010/11"].entries()) {
    const figure = figures[at];
    if (figure) await user.type(screen.getByLabelText(label), figure);
  }
  await user.keyboard("{Escape}");
}

/** What the targets of a list are, with their figures in words. */
export const listed = (list: "Designated targets" | "Statutory targets" | "Local targets") =>
  [...screen.getByRole("list", { name: list }).children].map((item) => item.textContent);

/** The sentences that say what is wrong, each with the codes it is about. */
export const findings = () => {
  const section = screen.getByRole("heading", { level: 2, name: /findings?$/i }).parentElement;
  return [...(section?.children ?? [])].slice(1).map((finding) => finding.textContent);
};
