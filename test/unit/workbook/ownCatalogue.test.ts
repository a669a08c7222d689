import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { get, set } from "idb-keyval";
import { guessMapping } from "../../../src/catalogue/own/reading/mapping";
import type { OwnCatalogue } from "../../../src/catalogue/own/ownCatalogue";
import { ownCatalogue } from "../../../src/workbook/kept/ownCatalogue";
import { readGrid } from "../catalogue/own/ownTable";

const HEADINGS = ["Code", "Title", "Polarity", "Unit", "Lead"];

async function catalogueOf(rows: number): Promise<OwnCatalogue> {
  const grid = Array.from({ length: rows }, (_, row) => [
    `L${row}`,
    `Local ${row}`,
    "lower",
    "percent",
    "Ward",
  ]);
  const { indicators } = await readGrid([HEADINGS, ...grid]);
  const source = { kind: "address", address: "https://example.org/l.csv", etag: '"v1"' } as const;
  const mapping = guessMapping(HEADINGS);
  return { name: "Local set", source, sheet: "", importedOn: "2009-03-31", mapping, indicators };
}

/** Excel in one of the places it keeps apart. */
const openIn = (partitionKey: string) => Object.assign(globalThis, { Office: { context: { partitionKey } } });
const KEY = "siteA.envelope.ownCatalogue";

beforeEach(async () => {
  openIn("siteA.");
  await ownCatalogue.forget();
});

test("what is kept is recalled as it was, whatever its length", async () => {
  const own = await catalogueOf(1201);
  expect(await ownCatalogue.keep(own)).toBe(true);
  expect(await ownCatalogue.recall()).toEqual(own);
});

test("nothing is recalled before something is kept, nor after it was forgotten", async () => {
  expect(await ownCatalogue.recall()).toBeUndefined();
  await ownCatalogue.keep(await catalogueOf(2));
  await ownCatalogue.forget();
  expect(await ownCatalogue.recall()).toBeUndefined();
});

test("what is forgotten at once stays forgotten, though keeping it takes longer", async () => {
  const kept = ownCatalogue.keep(await catalogueOf(1201));
  await ownCatalogue.forget();
  await kept;
  expect(await ownCatalogue.recall()).toBeUndefined();
});

test("each place that Excel keeps apart has its own", async () => {
  await ownCatalogue.keep(await catalogueOf(2));
  openIn("siteB.");
  expect(await ownCatalogue.recall()).toBeUndefined();
});

describe("what another version or another hand wrote is as good as not there", () => {
  interface Kept {
    form: number;
    header: Record<string, unknown>;
    pieces: string[];
  }
  const indicator = (change: object) => (kept: Kept) => {
    const [first, ...others] = JSON.parse(kept.pieces[0] ?? "") as object[];
    return { ...kept, pieces: [JSON.stringify([{ ...first, ...change }, ...others])] };
  };
  const header = (change: object) => (kept: Kept) => ({ ...kept, header: { ...kept.header, ...change } });

  it.each<[string, (kept: Kept) => unknown]>([
    ["another form", (kept) => ({ ...kept, form: 2 })],
    ["no pieces", ({ form, header: only }) => ({ form, header: only })],
    ["a piece cut short", (kept) => ({ ...kept, pieces: kept.pieces.map((piece) => piece.slice(0, -2)) })],
    ["pieces without an indicator", (kept) => ({ ...kept, pieces: ["[]"] })],
    ["an indicator without a title", indicator({ title: undefined })],
    ["a direction that is none", indicator({ polarity: "sideways" })],
    ["an indicator that passes for one that ships", indicator({ origin: "shipped" })],
    ["notes that are no list", indicator({ notes: "x" })],
    ["a particular without a label", indicator({ facts: [{ text: "x" }] })],
    ["a source of no kind", header({ source: { kind: "cloud", address: "x" } })],
    ["a column taken for what is no field", header({ mapping: [{ heading: "x", use: "shape" }] })],
    ["a text", () => "hello"],
    ["null", () => null],
  ])("%s", async (_, change) => {
    await ownCatalogue.keep(await catalogueOf(3));
    const kept = await get<Kept>(KEY);
    if (!kept) throw new Error("nothing was kept");
    await set(KEY, change(kept));
    expect(await ownCatalogue.recall()).toBeUndefined();
  });
});

describe("a browser", () => {
  it("that has no room says so when something is to be kept", async () => {
    const full = new DOMException("full", "QuotaExceededError");
    const put = jest.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw full;
    });
    expect(await ownCatalogue.keep(await catalogueOf(2))).toBe(false);
    put.mockRestore();
  });

  it("that forbids its database keeps nothing, recalls nothing and complains of nothing", async () => {
    const own = await catalogueOf(2);
    jest.resetModules();
    jest.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    const fresh = await import("../../../src/workbook/kept/ownCatalogue");
    expect(await fresh.ownCatalogue.keep(own)).toBe(false);
    expect(await fresh.ownCatalogue.recall()).toBeUndefined();
    await expect(fresh.ownCatalogue.forget()).resolves.toBeUndefined();
  });
});
