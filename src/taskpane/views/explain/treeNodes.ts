import type { Term } from "../../../explain/explained";
import type { Figure } from "./explained";

type PartsOf = Figure["partsOf"];

/** A line of the tree as it stands open now. */
export interface TreeNode {
  /** Its place in the tree: "0.2.1". */
  readonly key: string;
  readonly term: Term;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined for what has nothing below it. */
  readonly open: boolean | undefined;
  /** Stands further up already. */
  readonly again: boolean;
}

/** The lines of the tree from top to bottom, those within closed ones left out. */
export function treeNodes(partsOf: PartsOf, terms: readonly Term[], opened: ReadonlySet<string>): TreeNode[] {
  return nodesOf(terms, { partsOf, opened, above: [], path: "" });
}

interface Within {
  readonly partsOf: PartsOf;
  readonly opened: ReadonlySet<string>;
  /** The addresses of the lines above, on the way to these. */
  readonly above: readonly string[];
  readonly path: string;
}

function nodesOf(terms: readonly Term[], { partsOf, opened, above, path }: Within): TreeNode[] {
  return terms.flatMap((term, index) => {
    const key = `${path}${index}`;
    const again = term.at !== "" && above.includes(term.at);
    const holdsMore = !again && hasMore(term);
    const open = holdsMore ? opened.has(key) : undefined;
    const node = {
      key,
      term,
      level: above.length + 1,
      place: index + 1,
      siblings: terms.length,
      open,
      again,
    };
    const below = open ? { partsOf, opened, above: [...above, term.at], path: `${key}.` } : undefined;
    return below ? [node, ...nodesOf(partsOf(term), below)] : [node];
  });
}

const hasMore = ({ kind, cells }: Term): boolean =>
  kind === "ours" ||
  kind === "formula" ||
  (kind === "unread" && cells.length === 1) ||
  (!kind && cells.length > 1);
