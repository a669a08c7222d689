import { boroughs } from "../facts/boroughs";

const TOTAL =
  /\b(sub-?\s?totals?|totals?)\b|^(overall|sum( of .*)?|all( (the )?(london|england|wales|uk|boroughs?|areas?|forces?|authorities|councils?|districts?|wards?|regions?|counties|services?|sites?|divisions?|local|police|english|welsh|shire|metropolitan|unitary|inner|outer|above|offences?|crimes?|groups?|departments?|directorates?|rows)\b.*)?)$|\b(average|mean|median|quartile)\b/i;

/** Whether a name says that its row sums others up: "Total", "All boroughs", "London average". */
export const saysTotal = (name: string): boolean => TOTAL.test(name);

/** Names of places that hold others, by how far up they stand; the whole name counts. */
const PLACES: readonly (readonly [name: RegExp, level: number])[] = [
  [/^(inner|outer|central|north|south|east|west)( london)?( boroughs)?$/i, 1],
  [
    /^((greater )?london( boroughs| region)?|mps|metropolitan police( service| district| force)?|met police)$/i,
    2,
  ],
  [
    /^(north east|north west|yorkshire and (the )?humber(side)?|east midlands|west midlands|east of england|south east|south west)( region| england)?$/i,
    2,
  ],
  [/^(england|wales|scotland|northern ireland)$/i, 3],
  [/^(england (and|&) wales|great britain|gb)$/i, 4],
  [/^(united kingdom|uk)$/i, 5],
];

const OF_LONDON = /london|^(inner|outer|mps)$|^met/i;

/** What a name is to the others of its table: a place that holds theirs, or that may as well stand beside them. */
export type Standing = "holds others" | "may hold others" | undefined;

let boroughNames: ReadonlySet<string> | undefined;

/** Whether a name is a London borough's, whatever its figures come to. */
export function isBorough(name: string): boolean {
  boroughNames ??= new Set(boroughs().map((borough) => plain(borough.name)));
  return boroughNames.has(plain(name));
}

/** Of each name whether it is a place that holds those of the other names: London among its boroughs. */
export function standings(names: readonly string[]): readonly Standing[] {
  const inLondon = names.filter(isBorough).length;
  const levels = names.map((name) => (saysTotal(name) ? undefined : levelOf(name)));
  const counts = new Map<number, number>();
  for (const level of levels) if (level !== undefined) counts.set(level, (counts.get(level) ?? 0) + 1);
  return names.map((name, at) => {
    const level = levels[at];
    if (!level) return undefined;
    const below = [...counts].reduce((sum, [other, count]) => (other < level ? sum + count : sum), 0);
    if (below < 2) return undefined;
    const alone = counts.get(level) === 1 && below > 2;
    const hasParts = level > 2 ? alone : inLondon >= 2 && OF_LONDON.test(name);
    return hasParts ? "holds others" : "may hold others";
  });
}

const levelOf = (name: string): number => PLACES.find(([place]) => place.test(name))?.[1] ?? 0;
const plain = (name: string) => name.toLowerCase().replace(/\band\b|[^a-z]+/g, "");
