import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { showPane } from "./pane";

/** jsdom lays nothing out; arrows go by where things are: rows beneath each other, the name right of the tick. */
beforeEach(() => {
  jest.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(52);
  jest.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const row = Number(this.closest("[role=listitem]")?.getAttribute("aria-posinset") ?? 0);
    const [x, y, width, height] = [this.matches("button") ? 40 : 0, row * 52, 40, 52];
    const [left, top, right, bottom] = [x, y, x + width, y + height];
    return { x, y, width, height, left, top, right, bottom, toJSON: () => undefined };
  });
});

const tabTo = async (user: UserEvent, element: () => HTMLElement) => {
  for (let presses = 0; presses < 40 && document.activeElement !== element(); presses++) await user.tab();
  expect(element()).toHaveFocus();
};

it("an indicator can be found, read, inserted and taken back with the keyboard alone", async () => {
  const { user, workbook } = showPane();
  await tabTo(user, () => screen.getByRole("searchbox"));
  await user.keyboard("serious violent");
  await tabTo(user, () => screen.getByRole("checkbox", { name: /^Tick NI 15 / }));
  // Fluent goes by the old key codes, which user-event does not give.
  fireEvent.keyDown(screen.getByRole("checkbox", { name: /^Tick NI 15 / }), {
    key: "ArrowRight",
    keyCode: 39,
  });
  expect(screen.getByRole("button", { name: /^NI 15 / })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: /^NI 15 / })).toHaveFocus();

  await tabTo(user, () => screen.getByRole("button", { name: "Insert NI 15…" }));
  await user.keyboard("{Enter}");
  await screen.findByText(/all empty/);
  await tabTo(user, () => screen.getByRole("button", { name: "Insert 16 cells" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(workbook.written).toHaveLength(1));

  await tabTo(user, () => screen.getByRole("button", { name: "Undo" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(workbook.undone).toEqual([1]));
});

it("indicators can be ticked, given a shape, inserted and taken back with the keyboard alone", async () => {
  const { user, workbook } = showPane();
  await tabTo(user, () => screen.getByRole("searchbox"));
  await user.keyboard("serious violent");
  await tabTo(user, () => screen.getByRole("checkbox", { name: "Tick all 2" }));
  await user.keyboard(" ");
  await tabTo(user, () => screen.getByRole("button", { name: "Insert 2 indicators…" }));
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 1, name: "Insert 2 indicators" })).toHaveFocus();

  await tabTo(user, () => screen.getByRole("radio", { name: "Rows" }));
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("radio", { name: "Table" })).toBeChecked();
  await screen.findByText("Writes Gap!B3:I5 · 24 cells · all empty");
  await tabTo(user, () => screen.getByRole("button", { name: "Insert 24 cells" }));
  await waitFor(() =>
    expect(screen.getByRole("button", { name: "Insert 24 cells" })).not.toHaveAttribute(
      "aria-disabled",
      "true",
    ),
  );
  await user.keyboard("{Enter}");
  await waitFor(() => expect(workbook.written).toMatchObject([{ block: { table: "Indicators" } }]));

  await tabTo(user, () => screen.getByRole("button", { name: "Undo" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(workbook.undone).toEqual([1]));
});

it("Alt+Left goes back from wherever the focus is in a view", async () => {
  const { user } = showPane();
  await user.click(screen.getByRole("button", { name: "Help" }));
  screen.getByRole("button", { name: "Keyboard help" }).focus();
  await user.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Catalogue");
});
