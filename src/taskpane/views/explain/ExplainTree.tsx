import { useRef, useState, type JSX, type KeyboardEvent } from "react";
import type { Term } from "../../../explain/explained";
import { useComplain } from "../../messages/useComplain";
import { explain as words } from "../../strings/explain";
import { useExplainStyles } from "./explain.styles";
import type { Figure } from "./explained";
import { treeNodes, type TreeNode } from "./treeNodes";

interface ExplainTreeProps {
  readonly partsOf: Figure["partsOf"];
  readonly terms: readonly Term[];
  /** Goes to a cell in the sheet. */
  readonly onGo: (term: Term) => void;
  /** Reads the sheet on which a figure stands. */
  readonly onRead: (term: Term) => void;
  /** What has to come before it can be told what a figure is made of. */
  readonly coming: Figure["coming"];
}

/** How much further in each level stands, in pixels; beyond some levels no further, so that words keep their room. */
const INDENT = 14;
const MOST_INDENTED = 6;

/** The figures that a figure is made of, walked with the arrow keys as trees are. */
export function ExplainTree({ partsOf, terms, onGo, onRead, coming }: ExplainTreeProps): JSX.Element {
  const styles = useExplainStyles();
  const complain = useComplain();
  const tree = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState("0");
  const nodes = treeNodes(partsOf, terms, opened);
  const here = nodes.some(({ key }) => key === at) ? at : "0";

  const moveTo = (node: TreeNode | undefined) => {
    if (!node) return;
    setAt(node.key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${node.key}"]`)?.focus();
  };
  const toggle = ({ key, open, term }: TreeNode) => {
    if (open === undefined) return;
    if (open) return setOpened(new Set([...opened].filter((one) => one !== key)));
    if (term.kind === "unread") onRead(term);
    const show = () => setOpened((before) => new Set([...before, key]));
    const first = coming(term);
    if (first) first.then(show, complain);
    else show();
  };
  const press = (event: KeyboardEvent, node: TreeNode) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const place = nodes.indexOf(node);
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveTo(nodes[place + 1]),
      ArrowUp: () => moveTo(nodes[place - 1]),
      Home: () => moveTo(nodes[0]),
      End: () => moveTo(nodes.at(-1)),
      ArrowRight: () => (node.open ? moveTo(nodes[place + 1]) : toggle(node)),
      ArrowLeft: () => (node.open ? toggle(node) : moveTo(parentOf(nodes, node))),
      Enter: () => onGo(node.term),
      " ": () => toggle(node),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <ul role="tree" aria-label={words.made} className={styles.tree} ref={tree}>
      {nodes.map((node) => (
        <li
          key={node.key}
          role="treeitem"
          data-key={node.key}
          aria-level={node.level}
          aria-posinset={node.place}
          aria-setsize={node.siblings}
          aria-expanded={node.open}
          aria-selected={node.key === here}
          tabIndex={node.key === here ? 0 : -1}
          className={styles.node}
          style={{ paddingLeft: 4 + INDENT * Math.min(node.level - 1, MOST_INDENTED) }}
          onClick={() => {
            setAt(node.key);
            toggle(node);
          }}
          onDoubleClick={() => onGo(node.term)}
          onKeyDown={(event) => press(event, node)}
        >
          <Line node={node} />
        </li>
      ))}
    </ul>
  );
}

/** One figure: its sign, what it shows, what it is, and where it stands or comes from. */
function Line({ node: { term, open, again } }: { readonly node: TreeNode }): JSX.Element {
  const styles = useExplainStyles();
  const { sign, text, words: called, at, via } = term;
  const mark = open === undefined ? "" : open ? "▾ " : "▸ ";
  return (
    <>
      <span aria-hidden="true">{mark}</span>
      {sign && <span>{sign} </span>}
      <span className={styles.figure}>{text}</span> {called}
      <div className={styles.quiet}>
        {[at, again ? words.asAbove : originOf(term), via.length > 0 ? words.via(via.join(", ")) : ""]
          .filter(Boolean)
          .join(" · ")}
      </div>
    </>
  );
}

/** Where a figure comes from, as far as its line says it. */
function originOf({ kind, source, cells }: Term): string {
  if (kind === "input") return source ? words.sourceOf(source.text) : words.noSource;
  if (kind === "unread") return words.unread;
  return !kind && cells.length > 1 ? words.several(cells.length) : "";
}

function parentOf(nodes: readonly TreeNode[], { key }: TreeNode): TreeNode | undefined {
  const above = key.slice(0, key.lastIndexOf("."));
  return key.includes(".") ? nodes.find((node) => node.key === above) : undefined;
}
