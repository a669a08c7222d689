import { render, screen } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel, type UserEvent } from "@testing-library/user-event";
import { axe } from "jest-axe";
import { App } from "../../src/taskpane/App";
import { FakeWorkbook } from "./fakeWorkbook";

/** The pane as it stands in a test: its workbook, its user, and what axe says of it. */
export interface ShownPane {
  readonly workbook: FakeWorkbook;
  readonly user: UserEvent;
  readonly violations: () => Promise<unknown>;
}

// The catalogue is a part that the pane loads: in the tests it has arrived, as in a pane that has been there a moment.
beforeAll(async () => {
  const workbook = new FakeWorkbook();
  workbook.memory.remember("welcomed", "yes");
  const { unmount } = render(<App workbook={workbook} />);
  await screen.findByRole("searchbox", undefined, { timeout: 60_000 });
  unmount();
});

/** Shows the pane beside a workbook; a user who has been welcomed begins in the Catalogue. */
export function showPane({ welcomed = true, workbook = new FakeWorkbook() } = {}): ShownPane {
  if (welcomed) workbook.memory.remember("welcomed", "yes");
  const { baseElement } = render(<App workbook={workbook} />);
  // Without layout Fluent leaves its menus in their state before they are placed, which takes no clicks.
  return {
    workbook,
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    violations: () => axe(baseElement),
  };
}

/** Searches, and waits for what is found: the first search makes the catalogue ready. */
export const search = async (user: UserEvent, text: string): Promise<void> => {
  const box = screen.getByRole("searchbox");
  await user.clear(box);
  await user.click(box);
  await user.paste(text);
  await screen.findByText(/^(No indicators found|[\d,]+ indicators?)$/);
};

/** Searches for an indicator and opens its detail, which is loaded when it is first needed. */
export const openDetail = async (user: UserEvent, code: string): Promise<void> => {
  await search(user, code);
  await user.click(screen.getByRole("button", { name: (name) => name.startsWith(`${code} `) }));
  await screen.findByRole("heading", { level: 1, name: (name) => name.startsWith(code) });
};

/** Goes from the list to the step that inserts the first indicator found. */
export const goToInsert = async (user: UserEvent, code: string): Promise<void> => {
  await openDetail(user, code);
  await user.click(screen.getByRole("button", { name: `Insert ${code}…` }));
  await screen.findByRole("heading", { level: 1, name: /^Insert / });
};
