import type { Explained } from "../../src/explain/explained";
import type { Figure } from "../../src/taskpane/views/explain/explained";
import {
  explainReducer,
  NOTHING_EXPLAINED,
  shownEntry,
  type ExplainState,
} from "../../src/taskpane/views/explain/explainState";

const figure = (row: number): Figure =>
  ({
    explained: { at: `Gap!B${row}`, value: row, sentence: `Gap ${row}` } as unknown as Explained,
  }) as Figure;

const read = (state: ExplainState, row: number) =>
  explainReducer(state, { type: "read", figure: figure(row) });

const explained = (rows: readonly number[]) => rows.reduce(read, NOTHING_EXPLAINED);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const shown = (state: ExplainState) => shownEntry(state)?.explained.at;

test("the last twenty figures are remembered, the latest first, and none twice", () => {
  const { entries } = explained([...upTo(25), 10]);
  expect(entries.map(({ explained: { value } }) => value)).toEqual([
    10, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 9, 8, 7, 6,
  ]);
});

test("Back leads through what is remembered, and never to what is not", () => {
  let state = explained(upTo(25));
  const met = new Set<string | undefined>();
  while (state.trail.length > 0) {
    state = explainReducer(state, { type: "back" });
    met.add(shown(state));
  }
  expect([...met]).toEqual(upTo(19).map((step) => `Gap!B${25 - step}`));
});

test("what is read for a figure goes to that figure, whichever is shown by then", () => {
  const state = explainReducer(explained([1, 2]), { type: "show", id: 0 });
  const more = explainReducer(state, { type: "readMore", id: 1, figure: figure(20) });
  expect(more.entries.map(({ explained: { at }, id }) => [id, at])).toEqual([
    [1, "Gap!B20"],
    [0, "Gap!B1"],
  ]);
});

test("a figure that falls out of the list while it is shown is not led back to", () => {
  const oldest = explained(upTo(20));
  const id = oldest.entries.at(-1)?.id ?? -1;
  const looking = explainReducer(oldest, { type: "show", id });
  expect(shown(looking)).toBe("Gap!B1");
  const next = read(looking, 21);
  expect(shown(explainReducer(next, { type: "back" }))).toBe("Gap!B20");
});
