import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const FRAME = 16;

export const name = "searching the catalogue at every key of a query";

/** What is in the search box after each key: words, a code, and a word that needs correcting. */
const QUERIES = ["serious violent", "ni 15", "perceptions of people", "satisfacton"].flatMap((query) =>
  Array.from(query, (_, key) => query.slice(0, key + 1)),
);

export async function run({ compare }) {
  const { searchIndicators } = await part("catalogue/searchIndicators.ts");
  const titles = searchIndicators("").map(({ indicator }) => indicator.title.toLowerCase());
  const times = compare(
    {
      "plain filter": () => QUERIES.map((query) => titles.filter((title) => title.includes(query))),
      search: () => QUERIES.map((query) => searchIndicators(query)),
    },
    { cells: QUERIES.length },
  );
  return [
    `${QUERIES.length} keys over ${titles.length} indicators`,
    bar(times.search / 1e6, "ms a key, ranked and corrected", { most: FRAME / 4 }),
    `${(times["plain filter"] / 1e6).toFixed(3)} ms a key for a filter that neither ranks nor corrects`,
  ];
}
