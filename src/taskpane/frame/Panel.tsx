import type { JSX, ReactNode } from "react";
import { tabOf, type View } from "../navigation/destinations";
import { useFrameStyles } from "./frame.styles";
import { Shown } from "./Shown";
import { tabId } from "./TabBar";

interface PanelProps {
  readonly view: View;
  readonly shown: boolean;
  readonly children: ReactNode;
}

/** The place of a view: the panel of its tab, if it has one. */
export function Panel({ view, shown, children }: PanelProps): JSX.Element {
  const styles = useFrameStyles();
  const tab = tabOf(view);
  const named = tab && { role: "tabpanel", "aria-labelledby": tabId(tab) };
  return (
    <div className={styles.main} hidden={!shown} {...named}>
      <Shown.Provider value={shown}>{children}</Shown.Provider>
    </div>
  );
}
