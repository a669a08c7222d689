/** How many indicators are remembered as recently opened or inserted. */
const MOST_RECENTS = 10;

/** The keys just used and those used before, each once, the latest first, as many as are remembered. */
export function latest(used: readonly string[], before: readonly string[]): readonly string[] {
  return [...new Set([...used.slice(0, MOST_RECENTS), ...before])].slice(0, MOST_RECENTS);
}
