import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { catalogueEntries } from "../../../src/catalogue/entries";

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
    const sources = ["national_indicators", "apacs_spis", "headline_kpis"].flatMap(rows);
    const shipped = catalogueEntries().map(({ title }) => title);
    expect([...shipped].sort()).toEqual(sources.map(({ title }) => title).sort());
  });

  it("claims no more than its sources: a row is as trusted as its CSV says", () => {
    const trust = new Map(rows("national_indicators").map(({ code, confidence }) => [code, confidence]));
    const differing = catalogueEntries().filter(
      ({ set, key, status }) => set === "NI" && trust.get(key) !== status,
    );
    expect(differing).toEqual([]);
  });
});
