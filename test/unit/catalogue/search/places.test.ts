import { LIST_WORDS, MODEL_PLACES } from "../../../../src/catalogue/search/places";
import { searchPlaces } from "../../../../src/catalogue/search/searchPlaces";
import { MODELS } from "../../../../src/sheets/models";

const listsFor = (query: string) =>
  searchPlaces(query).lists.map(({ name, rows, isNamed }) => `${name}${isNamed ? "" : `: ${rows.length}`}`);
const modelsFor = (query: string) => searchPlaces(query).models.map(({ id }) => id);

it.each([
  ["area based grant", "abg streams"],
  ["abg", "abg streams"],
  ["Area Based", "abg streams"],
  ["boroughs", "boroughs"],
  ["mayor", "funding limits"],
  ["scenario", "funding limits"],
  ["envelope", "funding limits"],
  ["guidance", "funding limits"],
  ["psas", "psas"],
  ["Public Service Agreements", "psas"],
  ["budget principles", "budget principles"],
  ["5 Ps", "five ps"],
])("%s names the list %s, whole", (query, name) => {
  const [first] = searchPlaces(query).lists;
  expect(first).toMatchObject({ name, isNamed: true });
  expect(first?.rows).toHaveLength(first?.all ?? 0);
});

it.each([
  ["Hackney", "boroughs: 1"],
  ["connexions", "abg streams: 1"],
  ["PSA 23", "psas: 1"],
])("%s finds the row %s", (query, found) => expect(listsFor(query)).toContain(found));

it.each(["mayor", "scenario", "envelope", "guidance"])("%s leads to the ready model Budget gap", (query) =>
  expect(modelsFor(query)).toContain("budget-gap"),
);

it.each(["", "of", "qwerty", "zz"])("%p finds nothing", (query) =>
  expect(searchPlaces(query)).toEqual({ lists: [], models: [] }),
);

it("one word of a long name does not name it", () => expect(listsFor("area")).not.toContain("abg streams"));

it("every model that the search leads to is there, under its own title and tab", () => {
  for (const { id, tab, label } of MODEL_PLACES) {
    expect(MODELS.find((model) => model.id === id)).toMatchObject({ tab, title: label });
  }
});

it("every synonym has a reason", () => {
  const all = [...Object.values(LIST_WORDS), ...MODEL_PLACES];
  expect(all.filter(({ reason }) => !/\.$/.test(reason))).toEqual([]);
});
