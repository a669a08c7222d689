import fc from "fast-check";
import { contains, holds, intersection, overlaps, reaches, type Box } from "../../../src/grid/box";
import { onRow } from "../../../src/grid/onRow";

const boxes = fc.record({
  row: fc.nat(6),
  column: fc.nat(6),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});

const cellsOf = ({ row, column, rows, columns }: Box) =>
  Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
  );

test("what boxes share and hold is what their cells say", () => {
  fc.assert(
    fc.property(boxes, boxes, (one, other) => {
      const cells = cellsOf(one);
      const shared = cellsOf(other).filter((cell) => cells.includes(cell));
      const box = intersection(one, other);
      expect(box ? cellsOf(box).sort() : []).toEqual(shared.sort());
      expect(overlaps(one, other)).toBe(shared.length > 0);
      expect(contains(one, other)).toBe(shared.length === cellsOf(other).length);
      expect(holds(one, other.row, other.column)).toBe(cells.includes(`${other.row} ${other.column}`));
      expect(reaches(one, other.row)).toBe(cells.some((cell) => cell.startsWith(`${other.row} `)));
    }),
  );
});

test("what is on a row comes in the order in which it was given, however often it is asked for", () => {
  const things = [
    { name: "below", box: { row: 3, column: 0, rows: 1, columns: 1 } },
    { name: "tall", box: { row: 1, column: 5, rows: 3, columns: 1 } },
    { name: "top", box: { row: 0, column: 0, rows: 1, columns: 9 } },
  ];
  const on = onRow(things);
  const names = [0, 1, 3, 3, 4].map((row) => on(row).map(({ name }) => name));
  expect(names).toEqual([["top"], ["tall"], ["below", "tall"], ["below", "tall"], []]);
});
