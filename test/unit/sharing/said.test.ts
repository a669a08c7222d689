import { copyFile } from "../../../src/sharing/copyFile";
import { saidOf } from "../../../src/sharing/said";
import { unzipped } from "../catalogue/own/unzipped";
import { excelFile } from "./excelFile";

const text = (at: string, words: string) => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
const figure = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const ROWS = [
  `<row r="1">${text("B1", "2011/12")}${text("C1", "Source")}</row>`,
  `<row r="2">${text("A2", "Requirement")}${figure("B2", 2706.8)}${text("C2", "Budget submission")}</row>`,
  `<row r="3">${text("A3", "Funding")}${figure("B3", 2504.1)}</row>`,
  `<row r="4">${text("A4", "Gap")}<c r="B4"><f>_xldudf_PLAN_GAP(B2,,,B3)</f><v>202.7</v></c></row>`,
  `<row r="5">${text("A5", "Gap again")}<c r="B5"><f>_xldudf_PLAN_GAP(B2,,,B3)</f><v>202.7</v></c></row>`,
].join("");

it("says of a block how its figure comes about, with its inputs and where these are from, once for cells of a kind", async () => {
  const said = await saidOf(excelFile(ROWS));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatchObject({ sheet: "Gap", cells: "B4" });
  expect(said[0]?.sentence).toMatch(/202\.7 = .*2,706\.8.*2,504\.1/);
  expect(said[0]?.inputs).toEqual([
    "Gap!B2: 2,706.8, Budget submission",
    "Gap!B3: 2,504.1, no source note beside it",
  ]);
});

it.each(["twin", "frozen"] as const)(
  "stands on the page about a %s copy, with what the checks came to",
  async (kind) => {
    const bytes = excelFile(ROWS);
    const facts = { name: "Budget.xlsx", made: "30 November 2026", version: "1.2.0" };
    const checks = ["1 finding that cannot be meant."];
    const made = await copyFile(bytes, kind, { ...facts, said: await saidOf(bytes), checks });
    const about = unzipped(made.bytes)["xl/worksheets/envelope1.xml"] ?? "";
    expect(about).toContain("How its figures come about");
    expect(about).toContain("Gap!B2: 2,706.8, Budget submission");
    expect(about).toContain("Checks when the copy was made");
    expect(about).toContain("1 finding that cannot be meant.");
  },
);

it("says nothing of a workbook in which nothing is of ours", async () => {
  expect(
    await saidOf(excelFile(`<row r="1">${figure("A1", 1)}<c r="B1"><f>A1*2</f><v>2</v></c></row>`)),
  ).toEqual([]);
});
