/** Every view but the Catalogue's in its states, looked at by axe in each theme, in a narrow, a usual and a wide pane. */
import { Workbench } from "./workbench";

let workbench: Workbench;
afterEach(() => workbench.close());

type Look = (state: string) => Promise<void>;

const heading = (name: string | RegExp) =>
  workbench.pane.getByRole("heading", { level: 1, name }).first().waitFor();

async function start(look: Look) {
  await heading("Welcome");
  await look("welcome");
  await workbench.button("More").click();
  await workbench.pane.getByRole("menu").waitFor();
  await look("menu");
  await workbench.page.keyboard.press("Escape");
  await workbench.button("Start from my sheet").click();
  await workbench.say(/^Select your table in the sheet/);
  await look("no table selected");
  await workbench.openFromMenu("Settings");
  await workbench.pane.getByRole("textbox", { name: "Amber band" }).fill("150");
  await workbench.say(/^Enter a percentage/);
  await look("a setting that cannot be");
  for (const view of ["Settings", "Keyboard help", "About", "Local Area Agreement", "Your own catalogue"]) {
    await workbench.openFromMenu(view);
    await look(view);
  }
  await workbench.button("Help").click();
  await heading("Help");
  await look("help");
}

async function models(look: Look) {
  await workbench.press("Models");
  await heading("Ready models");
  await look("models");
  await workbench.button(/^Trajectories/).click();
  await workbench.say(/^Adds the sheet/);
  await look("a model's example");
  await workbench.pane.getByText(/^Nothing yet/).click();
  await workbench.say(/^Amber band/);
  await look("a blank model");
  await workbench.pane.getByText("My own cells, linked").click();
  await look("a model of own cells");
  await workbench.press("Gap");
  await heading("Budget gap");
  await workbench.button("Insert 1 sheet").click();
  await workbench.say(/^Inserted/);
  // What leads on names the sheet that is there, and not the next one that could be.
  await workbench.pane.getByRole("button", { name: "Go to Budget gap", exact: true }).waitFor();
  await look("inserted");
  await workbench.button("In this workbook").click();
  await heading("In this workbook");
  await look("home");
  await workbench.button("Link Budget gap…").click();
  await workbench.say(/^No sheet of a ready model here has anything for it/);
  await look("nothing to link");
  await workbench.button("Back").first().click();
  await workbench.button("Remove Budget gap…").click();
  await workbench.say(/^Excel cannot undo this/);
  await look("a removal");
}

async function functions(look: Look) {
  await workbench.press("Functions");
  await heading("Functions");
  await look("functions");
  await workbench.pane.getByRole("searchbox").fill("zebra");
  await workbench.say(/^No function is for "zebra"/);
  await look("no function");
  await workbench.pane.getByRole("searchbox").fill("");
  await workbench.button(/^PLAN\.RAG /).click();
  await heading("PLAN.RAG");
  await look("a function");
  await workbench.button("Build a formula").click();
  await look("nothing given");
  await workbench.pane.getByRole("textbox", { name: "Actual" }).fill("95");
  await workbench.pane.getByRole("textbox", { name: "Target" }).fill("none");
  await workbench.say(/target: found text/);
  await look("a refusal");
  await workbench.press("Allocate");
  await heading("Share out a pot");
  await workbench.pane.getByRole("textbox", { name: "Total" }).fill("10");
  await workbench.pane.getByRole("textbox", { name: "Weights" }).fill("{51;26;23}");
  await look("a result that only Excel knows");
  await workbench.type("Sheet1!P1", "51");
  await workbench.type("Sheet1!P2", "26");
  await workbench.type("Sheet1!P3", "23");
  await workbench.pane.getByRole("textbox", { name: "Weights" }).fill("Sheet1!P1:P3");
  await workbench.say("Total = pot: 10");
  await look("a pot shared out");
  await workbench.press("Trajectory");
  await heading("Set a trajectory");
  await look("a trajectory to set");
  await workbench.press("Reinstate");
  await heading("Put savings back");
  await look("savings to put back");
  await workbench.type("Sheet1!P5", '=PLAN.GAP(1,2,3,"none")');
  await workbench.select("Sheet1!P5");
  await workbench.say(/found text/);
  await look("the strip over a refusal");
}

async function review(look: Look) {
  await workbench.select("Sheet1!A40");
  await workbench.press("Explain");
  await heading("Explain");
  await look("nothing to explain");
  await workbench.select(
    await workbench.at("Budget gap", "C beside Budget gap: Mayor’s lower funding limit"),
  );
  await workbench.say("£202.7m");
  await workbench.press("Explain");
  await workbench.say(/before funding limit/);
  await look("explained");
  await workbench.press("Check");
  await heading("Checks");
  await look("checks, not run");
  await workbench.button("Run checks").click();
  await workbench.say(/^\d+ rules/);
  await look("checks");
  await workbench.button("Health of the add-in").click();
  await heading("Health");
  await workbench.button("Test").waitFor();
  await look("health");
  await workbench.button("Back").first().click();
  await workbench.button("What this pane wrote").click();
  await heading("Change log");
  await look("change log");
  await workbench.button("Back").first().click();
  await workbench.press("Share");
  await workbench.button(/^Make a copy/).waitFor();
  await look("a copy");
  await workbench.pane.getByRole("radio").last().click({ force: true });
  await look("a pack");
}

test.each(["light", "dark", "contrast"])(
  "in the theme %s no view has an accessibility fault or leaves the pane, however wide that is",
  async (theme) => {
    workbench = await Workbench.open(`?book=empty&theme=${theme}`);
    const faults: string[] = [];
    const look: Look = async (state) => {
      faults.push(...(await workbench.paneFaultsAtEachWidth()).map((fault) => `${state}: ${fault}`));
    };
    for (const part of [start, models, functions, review]) await part(look);
    expect(faults).toEqual([]);
    expect(workbench.noise).toEqual([]);
  },
);

/** The views that were left say so too, out of sight. */
const saysReadOnly = () =>
  workbench.pane.getByText("This workbook is read-only.").locator("visible=true").first().waitFor();

/** Where nothing can be written: each view says so before anything is pressed, and what only reads goes on. */
async function readOnly(look: Look) {
  await workbench.press("Gap");
  await heading("Budget gap");
  await saysReadOnly();
  await look("a model");
  await workbench.press("Allocate");
  await workbench.pane.getByRole("textbox", { name: "Total" }).fill("10");
  await workbench.pane.getByRole("textbox", { name: "Weights" }).fill("1");
  await saysReadOnly();
  await look("a formula");
  await workbench.press("Check");
  await workbench.button("Run checks").click();
  await workbench.say(/^Nothing found|^\d+ rules/);
  await look("checks that find nothing");
}

test.each(["light", "dark", "contrast"])(
  "in the theme %s a read-only workbook is said before anything is pressed, without a fault",
  async (theme) => {
    workbench = await Workbench.open(`?book=empty&readonly=1&theme=${theme}`);
    const faults: string[] = [];
    await readOnly(async (state) => {
      faults.push(...(await workbench.paneFaultsAtEachWidth()).map((fault) => `${state}: ${fault}`));
    });
    expect(faults).toEqual([]);
    expect(workbench.noise).toEqual([]);
  },
);
