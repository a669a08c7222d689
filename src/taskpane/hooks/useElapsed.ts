import { useEffect, useState } from "react";

/** Feedback is due after half a second, not before. */
const FEEDBACK_DUE_MS = 500;

/** Whether so much time has gone by since the component appeared. */
export function useElapsed(milliseconds = FEEDBACK_DUE_MS): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return elapsed;
}
