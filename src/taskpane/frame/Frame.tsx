import type { JSX, ReactNode } from "react";
import { useFrameStyles } from "./frame.styles";

interface FrameProps {
  /** What a screen reader is to say when it is next idle. */
  readonly spoken: string;
  readonly children: ReactNode;
}

/** The pane's column, with the live region that speaks for what changes without taking the focus. */
export function Frame({ spoken, children }: FrameProps): JSX.Element {
  const styles = useFrameStyles();
  return (
    <div className={styles.frame}>
      {children}
      <div role="status" aria-live="polite" className={styles.spoken} data-spoken>
        {spoken}
      </div>
    </div>
  );
}
