/** Words by which people say which direction is better. */
const DIRECTIONS: readonly (readonly [words: RegExp, better: string])[] = [
  [/^(higher|high|up|increase|increasing|rise|more|maximi[sz]e)\b|^[+↑▲]/i, "higher"],
  [/^(lower|low|down|decrease|decreasing|reduce|reduction|fall|less|fewer|minimi[sz]e)\b|^[-−↓▼]/i, "lower"],
  [/^(neutral|none|neither|n\/a)/i, "neutral"],
];

/** The direction as the sheet's list has it; undefined where the word is none that is known. */
export function directionOf(word: string): string | undefined {
  return DIRECTIONS.find(([words]) => words.test(word))?.[1];
}

/** The kind of indicator that its unit speaks for: a percentage, so many per something, or a number. */
export function kindOf(unit: string): string {
  if (/%|per ?cent/i.test(unit)) return "Percentage";
  return /\b(per|rate|ratio|score|index)\b/i.test(unit) ? "Rate" : "Number";
}
