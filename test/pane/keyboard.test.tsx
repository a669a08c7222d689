import { fireEvent, screen, waitFor } from "@testing-library/react";
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

it("an indicator can be found, read, inserted and taken back with the keyboard alone", async () => {
  const { user, workbook } = showPane();
  const tabTo = async (element: () => HTMLElement) => {
    for (let presses = 0; presses < 40 && document.activeElement !== element(); presses++) await user.tab();
    expect(element()).toHaveFocus();
  };
  await tabTo(() => screen.getByRole("searchbox"));
  await user.keyboard("serious violent");
  await tabTo(() => screen.getByRole("checkbox", { name: /^Tick NI 15 / }));
  // Fluent goes by the old key codes, which user-event does not give.
  fireEvent.keyDown(screen.getByRole("checkbox", { name: /^Tick NI 15 / }), {
    key: "ArrowRight",
    keyCode: 39,
  });
  expect(screen.getByRole("button", { name: /^NI 15 / })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();

  await tabTo(() => screen.getByRole("button", { name: "Insert NI 15…" }));
  await user.keyboard("{Enter}");
  await screen.findByText(/all empty/);
  await tabTo(() => screen.getByRole("button", { name: "Insert 16 cells" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(workbook.written).toHaveLength(1));

  await tabTo(() => screen.getByRole("button", { name: "Undo" }));
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
