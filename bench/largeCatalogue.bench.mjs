import { bar } from "./compare.mjs";
import { part } from "./part.mjs";

const FRAME = 16;
const SIZE = 50_000;
/** Half of what it was while every word was cut out of its title to be looked up: 5.4 to 6 times, by this bench. */
const FIRST_SEARCH = 3;

export const name = `searching a catalogue of ${SIZE.toLocaleString("en-GB")} indicators at every key of a query`;

const QUERIES = ["serious violent", "ward 12", "satisfacton", "ni 15"].flatMap((query) =>
  Array.from(query, (_, key) => query.slice(0, key + 1)),
);

/** The shipped indicators again and again, each time for another ward and with a reference of its own. */
function large(shipped) {
  return Array.from({ length: SIZE }, (_, place) => {
    const indicator = shipped[place % shipped.length];
    const round = Math.floor(place / shipped.length);
    return {
      ...indicator,
      key: `W${round} ${indicator.key}`,
      code: `W${round} ${indicator.code}`,
      title: `${indicator.title} in ward ${round}, ref. ${place.toString(36)}`,
      theme: `${indicator.theme} ${round % 20}`,
    };
  });
}

export async function run({ compare }) {
  const { searchIndicators } = await part("catalogue/searchIndicators.ts");
  const { passing } = await part("catalogue/search/facets.ts");
  const { facetCounts } = await part("catalogue/search/facetCounts.ts");
  const list = large(searchIndicators("").map(({ indicator }) => indicator));
  const titles = list.map(({ title }) => title.toLowerCase());
  const keys = { cells: QUERIES.length };
  const times = compare(
    {
      "plain filter": () => QUERIES.map((query) => titles.filter((title) => title.includes(query))),
      search: () => QUERIES.map((query) => searchIndicators(query, list)),
    },
    keys,
  );
  const facets = { set: ["NI", "APACS"], polarity: ["lower", "higher"], theme: ["Safer communities 7"] };
  const narrow = compare(
    { narrowing: () => list.filter(passing(facets)), counting: () => facetCounts(list, facets) },
    { cells: 1 },
  );
  const build = compare(
    {
      "first search": () => searchIndicators("x", [...list]),
      "plain words": () =>
        list.map(({ title }) => title.toLowerCase().match(/[\p{L}\p{N}%][\p{L}\p{N}.%]*/gu)),
    },
    { cells: 1, rounds: 7, isWork: true },
  );
  return [
    `${QUERIES.length} keys over ${list.length.toLocaleString("en-GB")} indicators`,
    bar(times.search / 1e6, "ms a key, ranked and corrected", { most: FRAME }),
    bar(times.search / times["plain filter"], "times a filter that neither ranks nor corrects", { most: 4 }),
    bar(narrow.narrowing / 1e6, "ms for narrowing all of them by three facets", { most: FRAME }),
    bar(narrow.counting / 1e6, "ms for counting what each value of each facet would find", {
      most: 2 * FRAME,
    }),
    bar(
      build["first search"] / build["plain words"],
      "times cutting every title into words: the first search",
      {
        most: FIRST_SEARCH,
      },
    ),
    `${(build["first search"] / 1e6).toFixed(0)} ms for the first search of a list, which makes its index`,
  ];
}
