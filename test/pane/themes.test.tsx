/** What only styles show: the colours of a theme, and what lies over the pane. */
import { InjectionMode, Stylesheet } from "@fluentui/react/lib/Styling";
import { screen } from "@testing-library/react";
import { FakeWorkbook } from "./fakeWorkbook";
import { showPane } from "./pane";

// Before the first pane is drawn: a style that is known is not written again.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.insertNode });

it.each([
  ["#1f1f1f", "rgb(31, 31, 31)"],
  ["#ffffff", "rgb(255, 255, 255)"],
  ["#000000", "rgb(0, 0, 0)"],
])("the pane follows the host's background %s", async (background, painted) => {
  const workbook = new FakeWorkbook();
  workbook.background = background;
  const { violations } = showPane({ workbook, welcomed: false });
  expect(document.body).toHaveStyle({ backgroundColor: painted });
  expect(await violations()).toHaveNoViolations();
});

it("the menu opens without a fault", async () => {
  const { user, violations } = showPane();
  await user.click(screen.getByRole("button", { name: "More" }));
  await screen.findByRole("menu");
  expect(await violations()).toHaveNoViolations();
});
