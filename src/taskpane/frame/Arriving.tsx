import { Shimmer } from "@fluentui/react/lib/Shimmer";
import type { JSX } from "react";
import { useElapsed } from "../hooks/useElapsed";
import { arriving } from "../strings/frame";
import { useFrameStyles } from "./frame.styles";

const LINES = ["60%", "100%", "90%", "100%", "75%"];

/** In place of a view that is still being loaded: a heading, by which a screen reader finds where it is, and the outline. */
export function ViewArriving(): JSX.Element {
  const styles = useFrameStyles();
  return (
    <>
      <h1 className={styles.spoken}>{arriving}</h1>
      <Arriving />
    </>
  );
}

/** In place of a part of the pane that is still being loaded: nothing at first, then its outline. */
export function Arriving(): JSX.Element | null {
  const styles = useFrameStyles();
  const isLong = useElapsed();
  if (!isLong) return null;
  return (
    <div className={styles.arriving} role="status" aria-label={arriving}>
      {LINES.map((width, line) => (
        <Shimmer key={line} width={width} />
      ))}
    </div>
  );
}
