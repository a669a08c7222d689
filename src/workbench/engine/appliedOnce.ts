/**
 * A change to the engine that all workbooks share: made by the first call and by none after it.
 * @returns what makes it, and says whether this call did.
 */
export function appliedOnce(apply: () => void): () => boolean {
  let isApplied = false;
  return () => {
    if (isApplied) return false;
    isApplied = true;
    apply();
    return true;
  };
}
