import type { JSX } from "react";
import type { LinkingPlan } from "../../../workbook/linking/linkCells";
import { linkingWords as words } from "../../strings/linking";
import { usePageStyles } from "../page.styles";
import { useHomeStyles } from "./home.styles";

/** How many changes are listed before the rest is counted. */
const LISTED = 30;

/** The cells that a link would change, each with what it shows now and what it would show then. */
export function LinkChanges({ plan: { writes } }: { readonly plan: LinkingPlan }): JSX.Element {
  const page = usePageStyles();
  const styles = useHomeStyles();
  const linked = writes.filter(({ isLinked }) => isLinked);
  return (
    <>
      <h2 className={page.title}>{words.changes(writes.length)}</h2>
      <ul className={styles.changes}>
        {linked.slice(0, LISTED).map(({ address, before, after }) => (
          <li key={address}>{words.change(address, before || words.empty, after || words.empty)}</li>
        ))}
        {linked.length > LISTED && <li>{words.more(linked.length - LISTED)}</li>}
        <li>{words.checked(writes.filter(({ isLinked }) => !isLinked).map(({ address }) => address))}</li>
      </ul>
    </>
  );
}
