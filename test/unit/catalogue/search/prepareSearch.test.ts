import { indicators } from "../../../../src/catalogue/inPane/indicators";
import type { Indicator } from "../../../../src/catalogue/indicator";
import { prepareSearch } from "../../../../src/catalogue/search/searchIndex";

const ROWS = 20_000;
/** Within a frame the page still answers. */
const FRAME = 16;
/** What a row takes on a clock that only rows move, as on a machine ten times slower than ours. */
const A_ROW = 0.1;

afterEach(() => jest.restoreAllMocks());

it("the index of a long list is made in turns that a frame holds, and the page has its turn between", async () => {
  let clock = 0;
  let turnBegan = 0;
  const turns: number[] = [];
  jest.spyOn(performance, "now").mockImplementation(() => clock);
  const aTurn = setTimeout;
  jest.spyOn(global, "setTimeout").mockImplementation((next: () => void) =>
    aTurn(() => {
      turns.push(clock - turnBegan);
      turnBegan = clock;
      next();
    }),
  );
  // What is left for the end is done in one turn, so it must not grow with the list.
  const joined: number[] = [];
  const { join, map } = Array.prototype;
  jest.spyOn(Array.prototype, "join").mockImplementation(function (this: string[], between) {
    joined.push(this.length);
    return join.call(this, between);
  });
  const [like] = indicators();
  const list = map.call(Array.from({ length: ROWS }), (_, row) => ({
    ...like,
    key: `W ${row}`,
    code: `W ${row}`,
    get title() {
      clock += A_ROW;
      return `Offences in ward ${row}, ref. ${row.toString(36)}`;
    },
  })) as Indicator[];

  await prepareSearch(list);
  turns.push(clock - turnBegan);
  expect(turns.reduce((sum, turn) => sum + turn, 0)).toBeCloseTo(ROWS * A_ROW);
  expect(Math.max(...turns)).toBeLessThanOrEqual(FRAME);
  expect(turns.length).toBeGreaterThanOrEqual((ROWS * A_ROW) / FRAME);
  expect(Math.max(...joined)).toBeLessThanOrEqual(1024);
});
