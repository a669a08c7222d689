import { DefaultButton } from "@fluentui/react/lib/Button";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import type { JSX } from "react";
import { useElapsed } from "../hooks/useElapsed";
import { strings } from "../strings";

interface WriteProgressProps {
  /** From 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** Feedback is due after half a second, not before. */
const PATIENCE_MS = 500;

/** How far a long write is, and the way to stop it. */
export function WriteProgress({ done, onCancel }: WriteProgressProps): JSX.Element | null {
  const isLong = useElapsed(PATIENCE_MS);
  if (!isLong) return null;
  return (
    <div>
      <ProgressIndicator
        label={strings.insert.writing}
        description={strings.insert.progress(Math.round(done * 100))}
        percentComplete={done}
      />
      <DefaultButton text={strings.insert.stop} onClick={onCancel} />
    </div>
  );
}
