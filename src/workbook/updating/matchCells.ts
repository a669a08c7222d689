import type { DescribedCell } from "./describedCells";

type Key = (cell: DescribedCell) => string | undefined;

const joined = (...parts: readonly string[]) => parts.join("\n").toLowerCase();

/** What makes two cells the same, the surest first. The first may be true of several: then they are the same in their order. */
const KEYS: readonly { readonly of: Key; readonly inOrder: boolean }[] = [
  { of: ({ among, rowLabel, columnLabel }) => joined(among, rowLabel, columnLabel), inOrder: true },
  // A label that was given other words: the name still tells the row, if there are as many of them.
  {
    of: ({ among, inName, columnLabel }) => inName && joined(among, inName, columnLabel),
    inOrder: false,
  },
  // A heading that shows an error: a name of the same rows and columns still tells the cell.
  {
    of: ({ among, inName, across }) => inName && across && joined(among, inName, across),
    inOrder: false,
  },
  // Cells that were given a name, or a part of the sheet that was given another heading.
  {
    of: ({ rowLabel, columnLabel }) => (rowLabel === "" ? undefined : joined(rowLabel, columnLabel)),
    inOrder: false,
  },
  // A heading that was given other words.
  {
    of: ({ among, rowLabel }) => (rowLabel === "" ? undefined : joined(among, rowLabel)),
    inOrder: false,
  },
];

/** The cells of one sheet that are those of another, by what they are: each at most once. */
export function matchCells(
  before: readonly DescribedCell[],
  now: readonly DescribedCell[],
): Map<DescribedCell, DescribedCell> {
  const pairs = new Map<DescribedCell, DescribedCell>();
  const taken = new Set<DescribedCell>();
  for (const { of, inOrder } of KEYS) {
    const left = grouped(
      before.filter((cell) => !pairs.has(cell)),
      of,
    );
    const free = grouped(
      now.filter((cell) => !taken.has(cell)),
      of,
    );
    for (const [key, cells] of left) {
      const candidates = free.get(key) ?? [];
      if (!inOrder && (cells.length !== 1 || candidates.length !== 1)) continue;
      cells.slice(0, candidates.length).forEach((cell, at) => {
        const candidate = candidates[at];
        if (!candidate) return;
        pairs.set(cell, candidate);
        taken.add(candidate);
      });
    }
  }
  return pairs;
}

function grouped(cells: readonly DescribedCell[], of: Key): Map<string, DescribedCell[]> {
  const groups = new Map<string, DescribedCell[]>();
  for (const cell of cells) {
    const key = of(cell);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}
