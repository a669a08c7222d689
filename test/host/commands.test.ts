/** Ribbon commands and the pane's visibility, through the real client. */
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;

beforeAll(async () => {
  booted = await bootWorkbook();
});

it("runs a command by the name it was associated under, until the add-in says it is completed", async () => {
  const order: string[] = [];
  Office.actions.associate("openCatalogue", (event: Office.AddinCommands.Event) => {
    order.push(`ran for ${event.source.id}`);
    setTimeout(() => {
      order.push("completes");
      event.completed();
    }, 0);
  });
  await booted.host.invokeAction("openCatalogue", "CatalogueButton");
  order.push("resolved");
  expect(order).toEqual(["ran for CatalogueButton", "completes", "resolved"]);
});

it("says so when the add-in has associated no such command", async () => {
  await expect(booted.host.invokeAction("nothing")).rejects.toThrow(/no such command/);
});

it("lets a command write to the workbook and show the pane", async () => {
  Office.actions.associate("openGap", async (event: Office.AddinCommands.Event) => {
    await Excel.run((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["from the ribbon"]];
      return context.sync();
    });
    await Office.addin.showAsTaskpane();
    event.completed();
  });
  expect(booted.host.pane.visible).toBe(false);
  await booted.host.invokeAction("openGap");
  expect(booted.host.pane.visible).toBe(true);
});

it("tells the add-in and the page when the pane is shown or hidden, whoever did it", async () => {
  const inPage: boolean[] = [];
  const inAddIn: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    inAddIn.push(visibilityMode);
  });
  await Office.addin.hide();
  await until(() => inAddIn.at(-1) === "Hidden");
  inAddIn.length = 0;

  booted.host.pane.onVisibility((visible) => inPage.push(visible));
  await Office.addin.showAsTaskpane();
  booted.host.pane.setVisible(false);
  await until(() => inAddIn.length >= 2);
  expect(inPage).toEqual([true, false]);
  expect(inAddIn).toEqual(["Taskpane", "Hidden"]);
  await stop();
});

it("remembers how the add-in is to start", async () => {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});
