import { DefaultButton } from "@fluentui/react/lib/Button";
import { ProgressIndicator } from "@fluentui/react/lib/ProgressIndicator";
import type { JSX } from "react";
import { useElapsed } from "../hooks/useElapsed";

interface LongWorkProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** From 0 to 1; undefined where nobody can say. */
  readonly done: number | undefined;
  /** What stopping it is called. */
  readonly stop: string;
  readonly onStop: () => void;
}

/** How far a long piece of work is, and the way to stop it. */
export function LongWork({ label, description, done, stop, onStop }: LongWorkProps): JSX.Element | null {
  const isLong = useElapsed();
  if (!isLong) return null;
  return (
    <div>
      <ProgressIndicator
        label={label}
        {...(description !== undefined && { description })}
        {...(done !== undefined && { percentComplete: done })}
      />
      <DefaultButton text={stop} onClick={onStop} />
    </div>
  );
}
