import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parse } from "csv-parse/sync";
import { findEntry } from "../../../src/catalogue/inCells/findEntry";
import { REFERENCE_LIST_NAMES } from "../../../src/catalogue/inCells/referenceLists";
import { MODELS } from "../../../src/sheets/models";
import surface from "../../functions/surface.json";

const root = path.resolve(__dirname, "../../..");
const inRoot = (file: string) => fs.readFileSync(path.join(root, file), "utf8");

/** A system, rule, list or figure of a document. */
interface Row {
  readonly document: string;
  readonly where: string;
  readonly what: string;
  readonly standing: string;
  readonly places: string;
  readonly how: string;
  readonly test: string;
  readonly name: string;
}

const ROWS: readonly Row[] = parse(inRoot("scripts/sources/rows.csv"), { columns: true });

/** Those that are not there yet. It falls with every row that works, and never rises. */
const MOST_MISSING = 0;

const EXISTS: Readonly<Record<string, (name: string) => boolean>> = {
  function: (name) => Object.keys(surface).includes(name),
  model: (name) => MODELS.some(({ id }) => id === name),
  list: (name) => REFERENCE_LIST_NAMES.some((list) => list === name),
  indicator: (name) => "found" in findEntry(name),
};

const places = ({ places: named }: Row) => named.split("; ").filter(Boolean);
const said = ({ document, where, what }: Row) => `${document}, ${where}: ${what}`;

/** Whether a place that is named, "function GAP", is there. */
function isThere(place: string): boolean {
  const [kind = "", ...words] = place.split(" ");
  return EXISTS[kind]?.(words.join(" ")) ?? false;
}

/** Whether the name of a test has the document, and after it every number of the place, alone or within a range. */
function namesPlace({ document, where, name }: Pick<Row, "document" | "where" | "name">): boolean {
  const [, ...after] = name.split(document);
  const ranges = [...after.join(" ").matchAll(/(\d+)(?:(?:-| to )(\d+))?/g)];
  return (
    after.length > 0 &&
    [...where.matchAll(/\d+/g)].every(([number]) =>
      ranges.some(([, from, to = from]) => Number(from) <= Number(number) && Number(number) <= Number(to)),
    )
  );
}

describe("what of the source documents works in a sheet", () => {
  it("has every row of the five documents", () => {
    const counts = new Map<string, number>();
    for (const { document } of ROWS) counts.set(document, (counts.get(document) ?? 0) + 1);
    expect([...counts]).toEqual([
      ["Framework report 2007", 60],
      ["LAA report 2007", 17],
      ["Budget submission 2010-13", 42],
      ["Planning report 2002", 16],
      ["LAA slides 2007", 14],
    ]);
    expect(new Set(ROWS.map(said)).size).toBe(ROWS.length);
  });

  it("gives a place and a test for each row that works, in whole or in part", () => {
    const works = ROWS.filter(({ standing }) => standing === "works" || standing === "part");
    const homeless = works.filter((row) => places(row).length === 0 || !row.how || !row.test || !row.name);
    expect(homeless.map(said)).toEqual([]);
  });

  it("has no more rows without a place than are known, and says why a row is no matter of a sheet", () => {
    const others = ROWS.filter(({ standing }) => standing !== "works" && standing !== "part");
    expect(
      others.filter(({ standing, how }) => standing !== "missing" && (standing !== "words" || !how)),
    ).toEqual([]);
    expect(others.filter(({ standing }) => standing === "missing").length).toBeLessThanOrEqual(MOST_MISSING);
  });

  it("names no function, ready model, list or indicator that is not there", () => {
    const lost = ROWS.flatMap((row) =>
      places(row)
        .filter((place) => !isThere(place))
        .map((place) => `${said(row)}: ${place}`),
    );
    expect(lost).toEqual([]);
    expect(["function GAPS", "model gap", "list gaps", "indicator NI 200", "GAP"].filter(isThere)).toEqual(
      [],
    );
  });

  it("names no test that is not in its file", () => {
    const texts = new Map<string, string>();
    const textOf = (file: string) => {
      const text = texts.get(file) ?? (fs.existsSync(path.join(root, file)) ? inRoot(file) : "");
      texts.set(file, text);
      return text;
    };
    const unproved = ROWS.filter(({ test, name }) => test && !textOf(test).includes(`"${name}"`));
    expect(unproved.map((row) => `${said(row)}: ${row.name}`)).toEqual([]);
  });

  it("has, for each row that works, a test that names its paragraph", () => {
    const works = ROWS.filter(({ standing }) => standing === "works");
    expect(works.filter((row) => !namesPlace(row)).map(said)).toEqual([]);
    const row = { document: "LAA slides 2007", where: "lines 19, 173-179" };
    const named = ["lines 19, 173-179", "lines 19 and 170 to 180", "line 19", "lines 173-179"];
    expect(
      named.filter((where) => namesPlace({ ...row, name: `weighs (LAA slides 2007, ${where})` })),
    ).toEqual(["lines 19, 173-179", "lines 19 and 170 to 180"]);
  });

  it("is the page that npm run sources writes", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "sources-"));
    const made = path.join(folder, "sources.md");
    execFileSync(process.execPath, [path.join(root, "scripts/sources.mjs"), made]);
    expect(fs.readFileSync(made, "utf8")).toBe(inRoot("docs/sources.md"));
    fs.rmSync(folder, { recursive: true });
  });
});
