import { readFileSync } from "node:fs";
import path from "node:path";
import { drawRibbon } from "../../../src/workbench/page/ribbon/ribbonStrip";
import { readRibbonTab, type RibbonAction } from "../../../src/workbench/page/ribbon/ribbonTab";

const manifest = readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8");
const tab = readRibbonTab(manifest);
const buttons = tab.groups.flatMap((group) => group.buttons);

test("the tab is the manifest's, group by group", () => {
  expect(tab.label).toBe("Envelope");
  expect(tab.groups.map((group) => group.label)).toEqual([
    "Indicators",
    "Model",
    "Functions",
    "Review",
    "Envelope",
  ]);
  expect(buttons.map((button) => button.label)).toContain("Roll-up");
});

test("a button has a label, a tip, an icon of the add-in and something to do", () => {
  for (const { label, tip, icon, action } of buttons) {
    expect([label, tip]).not.toContain("");
    expect(icon).toMatch(/^\/assets\/[a-z-]+-32\.png$/);
    expect(action.kind === "run" ? action.functionName : action.address).not.toBe("");
  }
  expect(buttons.find(({ label }) => label === "Gap")?.action).toEqual({
    kind: "run",
    functionName: "openGap",
  });
  expect(buttons.find(({ label }) => label === "Open pane")?.action).toEqual({
    kind: "show",
    address: "/taskpane.html",
    paneId: null,
  });
});

test("a button that asks for a pane by an id says so", () => {
  const asking = manifest.replace(
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Other</TaskpaneId>',
  );
  const actions = readRibbonTab(asking).groups.flatMap((group) => group.buttons.map(({ action }) => action));
  expect(actions.flatMap((action) => (action.kind === "show" ? [action.paneId] : []))).toEqual(["Other"]);
});

test("where the add-in is served makes no difference to the addresses", () => {
  const elsewhere = manifest.replaceAll("https://localhost:3000/", "https://addins.example.gov.uk/envelope/");
  expect(readRibbonTab(elsewhere)).toEqual(tab);
});

describe("the strip", () => {
  const pressed: RibbonAction[] = [];
  const place = document.createElement("section");
  document.body.append(place);
  drawRibbon(place, tab, (action) => pressed.push(action));
  const drawn = [...place.querySelectorAll("button")];
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

  test("it is one tab stop", () => {
    expect(drawn.filter((button) => button.tabIndex === 0)).toHaveLength(1);
  });

  test("arrows, Home and End move along it and round its ends", () => {
    drawn[0]?.focus();
    press("ArrowRight");
    expect(document.activeElement).toBe(drawn[1]);
    press("End");
    press("ArrowRight");
    expect(document.activeElement).toBe(drawn[0]);
    press("ArrowLeft");
    expect(document.activeElement).toBe(drawn.at(-1));
    expect(drawn.filter((button) => button.tabIndex === 0)).toEqual([drawn.at(-1)]);
  });

  test("a pressed button does what the manifest says", () => {
    drawn[1]?.click();
    expect(pressed).toEqual([{ kind: "run", functionName: "openCatalogue" }]);
  });
});
