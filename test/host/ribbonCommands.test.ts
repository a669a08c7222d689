/** The ribbon's buttons, as the manifest names them, through the real office.js client. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { registerCommands, type CommandDestination } from "../../src/commands/commands";
import { MODELS } from "../../src/sheets/models";
import { FUNCTION_GUIDES } from "../../src/taskpane/views/functions/functionGuide";
import { bootWorkbook, until, type HostedWorkbook } from "../setup/officeClient";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");
const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name = ""]) => name);
// The menu of a cell has a button of the ribbon once more.
const names = [...new Set(named)];

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

it("the manifest has thirteen of them", () => expect(names).toHaveLength(13));

it.each(names)("%s shows the pane on a view of its own, and is released", async (name) => {
  await booted.host.invokeAction(name);
  // The press is completed before the pane has come.
  await until(() => booted.host.pane.visible);
  expect(shown).toHaveLength(1);
});

it.each([
  ["openModels", { view: "models" }],
  ["openGap", { view: "budget", section: "budget-gap" }],
  ["openFunctions", { view: "functions" }],
  ["openAllocate", { view: "functions", section: "ALLOCATE" }],
  ["openTrajectory", { view: "functions", section: "TRAJECTORY" }],
  ["openReinstate", { view: "functions", section: "REINSTATE" }],
  ["openTargets", { view: "targets", section: "trajectories" }],
  ["openRollUp", { view: "targets", section: "borough-roll-up" }],
  ["openCatalogue", { view: "catalogue" }],
])("%s leads to %j", async (name, destination) => {
  await booted.host.invokeAction(name);
  expect(shown).toEqual([destination]);
});

it("a button that leads to a ready model or a function leads to one that is there", async () => {
  for (const name of names) await booted.host.invokeAction(name);
  const asked = shown.flatMap((destination) => ("section" in destination ? [destination] : []));
  const models = MODELS.map(({ id, tab }) => ({ view: tab, section: id }));
  const functions = FUNCTION_GUIDES.map(({ id }) => ({ view: "functions", section: id }));
  const known = [...models, ...functions];
  expect(asked.length).toBeGreaterThan(0);
  expect(known).toEqual(expect.arrayContaining(asked));
});

it("no button changes a cell", async () => {
  const write = jest.spyOn(booted.store, "write");
  for (const name of names) await booted.host.invokeAction(name);
  expect(write).not.toHaveBeenCalled();
});
