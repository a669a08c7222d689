/** What a row or column of the user's block can be to a model. */
export interface Role {
  readonly key: string;
  /** What it is called in the pane. */
  readonly label: string;
  /** Words by which it is known in somebody's own sheet, in small letters. */
  readonly words: readonly string[];
  /** The model cannot do without it. */
  readonly needed: boolean;
  /** More than one row or column may be it. */
  readonly several?: boolean;
}

/** Which role each name plays; undefined for one that plays none. A role that only one can play goes to the best fit. */
export function guessRoles(names: readonly string[], roles: readonly Role[]): (string | undefined)[] {
  const fits = names
    .flatMap((name, place) => roles.map((role) => ({ place, role, fit: fitOf(name, role) })))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || one.place - other.place);
  const guessed: (string | undefined)[] = names.map(() => undefined);
  const played = new Set<string>();
  for (const { place, role } of fits) {
    if (guessed[place] !== undefined || (played.has(role.key) && role.several !== true)) continue;
    guessed[place] = role.key;
    played.add(role.key);
  }
  return guessed;
}

/** How well a name fits a role: the length of the longest of its words that the name has. */
function fitOf(name: string, { words }: Role): number {
  const text = name.toLowerCase();
  return Math.max(0, ...words.filter((word) => text.includes(word)).map((word) => word.length));
}

/** The roles a model needs that nothing plays yet. */
export function missingRoles(played: readonly (string | undefined)[], roles: readonly Role[]): Role[] {
  return roles.filter(({ key, needed }) => needed && !played.includes(key));
}
