/** The workbench's index of the ranges that formulas refer to, against Univer's own. */
import fc from "fast-check";
import { bundledEngine } from "./engine/bundle";

const { patchRangeIndex, RTree } = bundledEngine();

type Index = InstanceType<typeof RTree>;

/** An index whose trees are Univer's own: they are made by the method that stands there before the patch. */
class PlainIndex extends RTree {}
const before = Object.getOwnPropertyDescriptor(RTree.prototype, "getTree");
Object.defineProperty(PlainIndex.prototype, "getTree", before ?? {});
const isFirst = patchRangeIndex();

const ranges = fc
  .record({
    startRow: fc.nat(12),
    startColumn: fc.nat(6),
    rows: fc.nat(4),
    columns: fc.nat(3),
    sheet: fc.nat(1),
  })
  .map(({ startRow, startColumn, rows, columns, sheet }) => ({
    unitId: "unit",
    sheetId: `sheet ${sheet}`,
    range: { startRow, startColumn, endRow: startRow + rows, endColumn: startColumn + columns },
  }));

const steps = fc.array(
  fc.record({
    what: fc.constantFrom("insert", "insert", "insert", "remove", "search"),
    at: ranges,
    id: fc.nat(5),
  }),
  { maxLength: 60 },
);

test("is applied once", () => {
  expect([isFirst, patchRangeIndex()]).toEqual([true, false]);
});

test.each([true, false])("finds what Univer's own finds, with its store of single cells: %s", (singles) => {
  fc.assert(
    fc.property(steps, (taken) => {
      const [plain, ours]: Index[] = [new PlainIndex(singles), new RTree(singles)];
      for (const { what, at, id } of taken) {
        const answers = [plain, ours].map((index) => {
          if (what === "insert") index?.bulkInsert([{ ...at, id }]);
          else if (what === "remove") index?.remove({ ...at, id });
          index?.openKdTree();
          return [...(index?.bulkSearch([at]) ?? [])].sort();
        });
        expect(answers[1]).toEqual(answers[0]);
      }
    }),
  );
});

test("keeps a range once, however often it is given and of however many", () => {
  const index = new RTree();
  const cells = Array.from({ length: 100 }, (_, row) => ({
    unitId: "unit",
    sheetId: "sheet",
    range: { startRow: row, startColumn: 0, endRow: row + 1, endColumn: 1 },
    id: row,
  }));
  for (const round of [1, 2, 3]) {
    index.bulkInsert(cells);
    const all = index.getTree("unit", "sheet").search({ minX: 0, minY: 0, maxX: 9, maxY: 999 }) as unknown[];
    expect([round, all.length]).toEqual([round, 100]);
  }
});
