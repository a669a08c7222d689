/** What a row or column of the user's block can be to a model. */
export interface Role {
  readonly key: string;
  /** What it is called in the pane. */
  readonly label: string;
  /** Words by which it is known in somebody's own sheet, in small letters; "" fits whatever holds figures. */
  readonly words: readonly string[];
  /** The model cannot do without it. */
  readonly needed: boolean;
  /** More than one row or column may be it. */
  readonly several?: boolean;
  /** What holds words is not taken for it; what is still blank is, if it has a name. */
  readonly figures?: boolean;
  /** Of names that fit it alike the last is taken for it, not the first. */
  readonly last?: boolean;
}

/** A row or column to which a role may be given. */
export interface Player {
  readonly name: string;
  readonly holds: "figures" | "words" | "nothing";
}

/** Which role each plays; undefined for one that plays none. A role that only one can play goes to the best fit. */
export function guessRoles(players: readonly Player[], roles: readonly Role[]): (string | undefined)[] {
  const fits = players
    .flatMap((player, place) => roles.map((role) => ({ place, role, fit: fitOf(player, role) })))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || turnOf(one) - turnOf(other));
  const guessed: (string | undefined)[] = players.map(() => undefined);
  const played = new Set<string>();
  for (const { place, role } of fits) {
    if (guessed[place] !== undefined || (played.has(role.key) && role.several !== true)) continue;
    guessed[place] = role.key;
    played.add(role.key);
  }
  return guessed;
}

/** Of those that fit alike, the one with the lowest comes first. */
const turnOf = ({ place, role }: { readonly place: number; readonly role: Role }) =>
  role.last === true ? -place : place;

/** Whether a role can be given at all. */
export function canPlay({ name, holds }: Player, { figures }: Role): boolean {
  if (holds === "nothing" && name === "") return false;
  return figures !== true || holds !== "words";
}

/** How well a role fits: more, the longer the longest of its words that the name has; 0 for not at all. */
function fitOf(player: Player, role: Role): number {
  if (!canPlay(player, role)) return 0;
  const text = player.name.toLowerCase();
  const fits = (word: string) => (word === "" ? player.holds === "figures" : text.includes(word));
  return Math.max(0, ...role.words.filter(fits).map((word) => word.length + 1));
}

/** The roles a model needs that nothing plays yet. */
export function missingRoles(played: readonly (string | undefined)[], roles: readonly Role[]): Role[] {
  return roles.filter(({ key, needed }) => needed && !played.includes(key));
}
