/** The ribbon's buttons, as the manifest names them, through the real office.js client. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { registerCommands, type CommandDestination } from "../../src/commands/commands";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name = ""]) => name);

let booted: HostedWorkbook;
const shown: CommandDestination[] = [];

beforeAll(async () => {
  booted = await bootWorkbook();
  registerCommands((destination) => shown.push(destination));
});

beforeEach(() => {
  shown.length = 0;
  booted.host.pane.setVisible(false);
});

it("the manifest has nine of them", () => expect(names).toHaveLength(9));

it.each(names)("%s shows the pane on a view of its own, and is released", async (name) => {
  await booted.host.invokeAction(name);
  expect(booted.host.pane.visible).toBe(true);
  expect(shown).toHaveLength(1);
});

it.each([
  ["openGap", { view: "budget", section: "gap" }],
  ["openAllocate", { view: "budget", section: "allocate" }],
  ["openRollUp", { view: "targets", section: "rollUp" }],
  ["openCatalogue", { view: "catalogue" }],
])("%s leads to %j", async (name, destination) => {
  await booted.host.invokeAction(name);
  expect(shown).toEqual([destination]);
});

it("no button changes a cell", async () => {
  const write = jest.spyOn(booted.store, "write");
  for (const name of names) await booted.host.invokeAction(name);
  expect(write).not.toHaveBeenCalled();
});
