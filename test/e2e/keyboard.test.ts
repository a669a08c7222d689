import { Workbench } from "./workbench";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open("?book=empty");
});
afterAll(() => workbench.close());

const press = (key: string) => workbench.page.keyboard.press(key);
const focusedOnPage = () => workbench.page.evaluate(() => document.activeElement?.textContent?.trim());

/** The name of what has the keyboard in the pane; null while the pane has not got it. */
const focusedInPane = () =>
  workbench.paneFrame().evaluate(() => {
    const focused = document.hasFocus() ? document.activeElement : null;
    return focused && (focused.getAttribute("aria-label") ?? focused.textContent);
  });

/** Tabs through the pane until what has this name has the keyboard. */
async function tabTo(name: RegExp) {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    const focused = await focusedInPane();
    if (name.test(focused ?? "")) return;
    passed.push(focused === null ? "outside the pane" : focused.slice(0, 30));
    await press("Tab");
  }
  throw new Error(`Tab does not reach ${String(name)}, but ${passed.join(" · ")}`);
}

test("F6 goes from the sheet to the pane, the ribbon and back, and Shift+F6 the other way", async () => {
  await workbench.select("Sheet1!A1");
  await press("F6");
  expect(await focusedInPane()).not.toBeNull();
  await press("F6");
  expect(await focusedOnPage()).toBe("Open pane");
  await press("F6");
  await workbench.typeHere("7");
  expect(await workbench.value("Sheet1!A1")).toBe(7);
  await press("Shift+F6");
  expect(await focusedOnPage()).toBe("Open pane");
});

test("from the ribbon to a filled cell without a mouse", async () => {
  await workbench.select("Sheet1!B2");
  await press("Shift+F6");
  await press("ArrowRight");
  await press("Enter");
  await workbench.pane.getByRole("heading", { level: 1, name: "Catalogue" }).waitFor();
  await tabTo(/^Search/);
  await workbench.page.keyboard.type("serious violent");
  await workbench.pane.getByText("2 indicators", { exact: true }).first().waitFor();
  await workbench.pane.getByRole("checkbox", { name: /^Tick NI 15 / }).waitFor();
  // The list is one tab stop: its first tick box. Arrows move within it.
  await tabTo(/^Tick NI 15 /);
  await press("ArrowRight");
  expect(await focusedInPane()).toMatch(/^NI 15 /);
  await press("Enter");
  await workbench.pane.getByRole("button", { name: /^Insert NI 15/ }).waitFor();
  await tabTo(/^Insert NI 15/);
  await press("Enter");
  await workbench.pane.getByText(/^Writes Sheet1!B2/).waitFor();
  await tabTo(/^Insert \d+ cells$/);
  await press("Enter");
  await workbench.pane.getByText(/^Inserted \d+ cells/).waitFor();
  expect(await workbench.value("Sheet1!B3")).toBe("NI 15");
});

test("the pane's width follows the arrow keys and stops at 270 and 500", async () => {
  const separator = workbench.page.getByRole("separator", { name: "Width of the task pane" });
  await separator.focus();
  await press("ArrowLeft");
  expect(await separator.getAttribute("aria-valuenow")).toBe("330");
  await press("Home");
  await press("ArrowRight");
  expect(await separator.getAttribute("aria-valuenow")).toBe("270");
  await press("End");
  expect(await separator.getAttribute("aria-valuenow")).toBe("500");
  const pane = await workbench.page.locator("#pane-box").boundingBox();
  expect(pane?.width).toBe(500);
});
