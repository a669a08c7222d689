/** So many answers are kept: more than a workbook has different labels or formulas, and no more than a pane has room for. */
const MOST_KEPT = 20_000;

/** A function of a text that is asked of the same few texts again and again: each answer is worked out once. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= MOST_KEPT) known.clear();
    const given = answer(text);
    known.set(text, { answer: given });
    return given;
  };
}
