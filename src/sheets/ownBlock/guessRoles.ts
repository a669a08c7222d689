import { yearIn } from "./yearIn";

/** What a row or column of the user's block can be to a model. */
export interface Role {
  readonly key: string;
  /** What it is called in the pane. */
  readonly label: string;
  /**
   * Words by which it is known in somebody's own sheet, in small letters: one that ends in a full stop is the whole name,
   * "" fits whatever holds figures.
   */
  readonly words: readonly string[];
  /** Words that details have as well as the whole: they count where one row alone has them, or the total of several. */
  readonly commonWords?: readonly string[];
  /** The model cannot do without it. */
  readonly needed: boolean;
  /** More than one row or column may be it. */
  readonly several?: boolean;
  /** What holds words is not taken for it; what is still blank is, if it has a name. */
  readonly figures?: boolean;
  /** Which of several that fit alike is taken: the first, or the one of the latest year. Without it none is: the user is asked. */
  readonly ofAlike?: "first" | "latest";
  /** It is added to the figures of this other role. */
  readonly addsTo?: string;
  /** It is set against this other role: no detail that a total with that role adds up. */
  readonly against?: string;
}

/** A row or column to which a role may be given. */
export interface Player {
  readonly name: string;
  readonly holds: "figures" | "words" | "nothing";
  /** It adds up others. */
  readonly isTotal?: boolean;
  /** Its numbers are codes, ranks or years and no figures. */
  readonly isIdentifier?: boolean;
}

/** What each is taken for, and which roles could be played by several of them alike. */
export interface GuessedRoles {
  /** Undefined for one that plays none. */
  readonly roles: readonly (string | undefined)[];
  /** The keys of roles that nobody is given because several fit alike. */
  readonly undecided: readonly string[];
}

interface Fit {
  readonly place: number;
  readonly role: Role;
  /** How well: more, the longer the longest of its words that the name has. */
  readonly fit: number;
}

/** Words fit better than common words by more than any word is long. */
const COMMON = -1000;

/** Which role each plays. A role that only one can play goes to the best fit; of details and their total to the total. */
export function guessRoles(players: readonly Player[], roles: readonly Role[]): GuessedRoles {
  const roleOf: (Role | undefined)[] = players.map(() => undefined);
  const undecided: string[] = [];
  const fits = players.flatMap((player, place) =>
    roles.map((role): Fit => ({ place, role, fit: fitOf(player, role) })).filter(({ fit }) => fit !== 0),
  );
  const isOpen = (role: Role) => !roleOf.includes(role) && !undecided.includes(role.key);
  /** What fits several roles is the one's that it fits best. */
  const giveOut = (among: readonly Fit[]) => {
    const best = among.filter(({ place, fit }) =>
      among.every((other) => other.place !== place || other.fit <= fit),
    );
    for (const role of roles.filter(isOpen)) {
      const mine = best.filter((one) => one.role === role && roleOf[one.place] === undefined);
      const chosen = role.several ? severalOf(mine, players) : oneOf(mine, players);
      if (chosen === undefined) undecided.push(role.key);
      else for (const { place } of chosen) roleOf[place] = role;
    }
  };
  giveOut(fits);
  // What lost the role that it fits best may be what another of its words says: "Pay and prices not in the approved budget".
  giveOut(fits.filter(({ place, role, fit }) => fit > 0 && roleOf[place] === undefined && isOpen(role)));
  return { roles: roleOf.map((role) => role?.key), undecided };
}

/** All whose names have one of the words; else those that the common words mean. */
function severalOf(fits: readonly Fit[], players: readonly Player[]): readonly Fit[] | undefined {
  const named = fits.filter(({ fit }) => fit > 0);
  return named.length > 0 ? named : oneOf(fits, players);
}

/** None, the one that fits best, or undefined where several fit alike. */
function oneOf(fits: readonly Fit[], players: readonly Player[]): readonly Fit[] | undefined {
  const most = Math.max(...fits.map(({ fit }) => fit));
  const alike = most < 0 ? fits : fits.filter(({ fit }) => fit === most);
  const [first] = alike;
  if (!first) return [];
  // What a common word says of a part that need not be played is no more than a guess.
  if (most < 0 && !first.role.needed) return undefined;
  if (alike.length === 1 || first.role.ofAlike === "first") return [first];
  if (first.role.ofAlike === "latest") return latest(alike, players);
  const totals = alike.filter(({ place }) => players[place]?.isTotal);
  return totals.length === 1 ? totals : undefined;
}

/** The one of the latest year in its name, undefined where two are; where no name has a year the last of them. */
function latest(alike: readonly Fit[], players: readonly Player[]): readonly Fit[] | undefined {
  const years = alike.map(({ place }) => yearIn(players[place]?.name ?? "") ?? -1);
  const most = Math.max(...years);
  const ofLatest = alike.filter((_, at) => years[at] === most);
  return ofLatest.length > 1 && most >= 0 ? undefined : ofLatest.slice(-1);
}

/** Whether a role can be given at all. */
export function canPlay({ name, holds }: Player, { figures }: Role): boolean {
  if (holds === "nothing" && name === "") return false;
  return figures !== true || holds !== "words";
}

/** How well a role fits; 0 for not at all, below it where only a common word does. */
function fitOf(player: Player, role: Role): number {
  if (!canPlay(player, role)) return 0;
  const longest = (words: readonly string[]) =>
    Math.max(0, ...words.filter((word) => hasWord(player, word)).map((word) => word.length + 1));
  const fit = longest(role.words);
  if (fit > 0) return fit;
  const common = longest(role.commonWords ?? []);
  return common > 0 ? COMMON + common : 0;
}

/** Whether a name has a word, whole or with an s; "" is had by all that holds figures. */
function hasWord({ name, holds, isIdentifier }: Player, word: string): boolean {
  if (word === "") return holds === "figures" && isIdentifier !== true;
  const text = name.trim().toLowerCase();
  if (word.endsWith(".")) return text === word || `${text}.` === word;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^(?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

/** The roles a model needs that nothing plays yet. */
export function missingRoles(played: readonly (string | undefined)[], roles: readonly Role[]): Role[] {
  return roles.filter(({ key, needed }) => needed && !played.includes(key));
}
