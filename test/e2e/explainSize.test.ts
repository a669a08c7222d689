/** What the first explanation asks for of the add-in, as the browser asks for it. */
import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { Workbench } from "./workbench";

let workbench: Workbench;

afterEach(() => workbench.close());

const nameOf = (response: Response) =>
  new URL(response.url()).pathname
    .split("/")
    .at(-1)
    ?.replace(/\.\w{8}\.js$/, "") ?? "";

/** The scripts that arrive while something is done, by their names, and what each is on the wire. */
async function arriving(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const arrived: Response[] = [];
  const keep = (response: Response) => arrived.push(response);
  workbench.page.on("response", keep);
  await work();
  workbench.page.off("response", keep);
  const scripts = arrived.filter((response) => response.url().endsWith(".js"));
  const sizes = scripts.map(
    async (response) => [nameOf(response), gzipSync(await response.body(), { level: 9 }).length] as const,
  );
  return new Map(await Promise.all(sizes));
}

test("the first explanation fetches the view, the walk, and of what functions say the family it needs", async () => {
  workbench = await Workbench.open("?book=budget-gap");
  const { pane } = workbench;
  await workbench.select(
    await workbench.at("Budget gap", "C beside Budget gap: Mayor’s lower funding limit"),
  );
  await pane.getByText("202.7").first().waitFor();
  const scripts = await arriving(async () => {
    await pane.getByRole("button", { name: "Explain", exact: true }).click();
    await pane
      .getByText(/202\.7\s*= 2,848\.6/)
      .first()
      .waitFor();
  });
  const wire = (...names: string[]) => names.reduce((sum, name) => sum + (scripts.get(name) ?? Infinity), 0);
  expect([...scripts.keys()].sort()).toEqual(["explain", "explanation", "statements", "statements-budget"]);
  expect(wire("explain", "explanation")).toBeLessThanOrEqual(15_000);
  expect(wire(...scripts.keys())).toBeLessThanOrEqual(24_000);
  expect(workbench.noise).toEqual([]);
});
