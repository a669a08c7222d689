import { useState, type JSX } from "react";
import { useFrameStyles } from "../frame/frame.styles";
import { Panel } from "../frame/Panel";
import { PartOfPane } from "../frame/PartOfPane";
import type { Destination, View } from "../navigation/destinations";
import { VIEWS, type ViewProps } from "./viewTable";

interface ViewsProps extends Omit<ViewProps, "asked"> {
  readonly here: Destination;
}

const NAMES = Object.keys(VIEWS) as View[];

/** The view the pane is at, and out of sight those to which the user comes back. */
export function Views({ here, onOpen, onBack }: ViewsProps): JSX.Element {
  const styles = useFrameStyles();
  const [visited, setVisited] = useState<Partial<Record<View, Destination>>>({});
  if (VIEWS[here.view].lasting && visited[here.view] !== here) {
    setVisited({ ...visited, [here.view]: here });
  }
  return (
    <main className={styles.main}>
      {NAMES.map((view) => {
        const shown = view === here.view;
        const asked = shown ? here : visited[view];
        return (
          asked && (
            <Panel key={view} view={view} shown={shown}>
              <PartOfPane isView>
                {VIEWS[view].render({ asked, onOpen, onBack: shown ? onBack : undefined })}
              </PartOfPane>
            </Panel>
          )
        );
      })}
    </main>
  );
}
