import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { indicators, todaysIndicators } from "../../../src/catalogue/inPane/indicators";

const root = path.resolve(__dirname, "../../..");
const committed = path.join(root, "src/catalogue/data");

function rows(name: string): Record<string, string>[] {
  return parse(fs.readFileSync(path.join(root, "catalogue", `${name}.csv`), "utf8"), { columns: true });
}

describe("the catalogue that ships", () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-"));
  afterAll(() => fs.rmSync(made, { recursive: true }));

  it("is what its sources say, file by file", () => {
    execFileSync(process.execPath, [path.join(root, "scripts/catalogue.mjs"), made]);
    expect(fs.readdirSync(made).sort()).toEqual(fs.readdirSync(committed).sort());
    for (const file of fs.readdirSync(made)) {
      expect(fs.readFileSync(path.join(made, file), "utf8")).toBe(
        fs.readFileSync(path.join(committed, file), "utf8"),
      );
    }
  });

  it("changes no letter of a title on the way from source to cell", () => {
    const sources = ["national_indicators", "apacs_spis", "headline_kpis", "psas", "todays_measures"].flatMap(
      rows,
    );
    const shipped = [...indicators(), ...todaysIndicators()].map(({ title }) => title);
    expect([...shipped].sort()).toEqual(sources.map(({ title }) => title).sort());
  });

  it("claims no more than its sources: a row is as trusted as its CSV says", () => {
    const sources = ["national_indicators", "psas"].flatMap(rows);
    const trust = new Map(sources.map(({ code, confidence }) => [code, confidence]));
    const shipped = indicators().filter(({ key }) => trust.has(key));
    expect(shipped).toHaveLength(199 + 30);
    expect(shipped.filter(({ key, status }) => trust.get(key) !== status)).toEqual([]);
  });

  it("marks a definition as derived unless its source has one", () => {
    const inSource = rows("national_indicators").filter(({ definition }) => definition);
    const stated = indicators().filter(
      ({ definition, derived }) => definition !== "" && !derived.includes("definition"),
    );
    expect(stated.map(({ key }) => key)).toEqual(inSource.map(({ code }) => code));
    const made = indicators().find(({ key }) => key === "NI 15");
    expect(made).toMatchObject({ definition: "Rate per 1,000 population" });
    expect(made?.derived).toContain("definition");
  });
});
