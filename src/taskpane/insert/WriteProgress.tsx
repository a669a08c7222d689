import type { JSX } from "react";
import { LongWork } from "../frame/LongWork";
import { insertWords } from "../strings/insert";

interface WriteProgressProps {
  /** From 0 to 1. */
  readonly done: number;
  readonly onCancel: () => void;
}

/** How far a long write is, and the way to stop it. */
export function WriteProgress({ done, onCancel }: WriteProgressProps): JSX.Element {
  const { writing, progress, stop } = insertWords;
  const percent = progress(Math.round(done * 100));
  return <LongWork label={writing} description={percent} done={done} stop={stop} onStop={onCancel} />;
}
