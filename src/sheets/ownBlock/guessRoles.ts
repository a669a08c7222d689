import { hasWord, isOfAnother, isVersion } from "./roleNames";
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
  /** Words of names that mean something else, whole: a borrowing limit is no funding limit. */
  readonly notWords?: readonly string[];
  /** Its figures are above 0: where all are below, they may be written with the other sign than the model's. */
  readonly above0?: boolean;
  /** It is of a year, which its name has to say: it is given to no name without one. */
  readonly ofYear?: boolean;
}

/** A row or column to which a role may be given. */
export interface Player {
  readonly name: string;
  readonly holds: "figures" | "words" | "nothing";
  /** It adds up others. */
  readonly isTotal?: boolean;
  /** Its numbers are codes, ranks or years and no figures. */
  readonly isIdentifier?: boolean;
  /** It is no item of the table, or a part of another: only the user gives it a role. */
  readonly isAside?: boolean;
}

/** What each is taken for, and which roles others could play as well. */
export interface GuessedRoles {
  /** Undefined for one that plays none. */
  readonly roles: readonly (string | undefined)[];
  /** The keys of roles that nobody is given because several fit alike, or that others may play as well. */
  readonly undecided: readonly string[];
}

interface Fit {
  readonly place: number;
  readonly role: Role;
  /** The longest of its words that the name has. */
  readonly word: string;
  /** How well it fits: more, the longer that word. */
  readonly fit: number;
}

/** Words fit better than common words by more than any word is long. */
const COMMON = -1000;

/** Which role each plays. A role that only one can play goes to the best fit; of details and their total to the total. */
export function guessRoles(players: readonly Player[], roles: readonly Role[]): GuessedRoles {
  const roleOf: (Role | undefined)[] = players.map(() => undefined);
  const undecided: string[] = [];
  const fits = players.flatMap((player, place) =>
    roles.flatMap((role): Fit[] => {
      const fit = fitOf(player, role);
      return fit ? [{ place, role, ...fit }] : [];
    }),
  );
  const isOpen = (role: Role) => !roleOf.includes(role) && !undecided.includes(role.key);
  /** What fits several roles is the one's that it fits best. */
  const giveOut = (among: readonly Fit[]) => {
    const best = among.filter(({ place, fit }) =>
      among.every((other) => other.place !== place || other.fit <= fit),
    );
    for (const role of roles.filter(isOpen)) {
      const mine = best.filter((one) => one.role === role && roleOf[one.place] === undefined);
      const { chosen, isSure } = role.several ? severalOf(mine, players) : oneOf(mine, players);
      if (!isSure) undecided.push(role.key);
      for (const { place } of chosen) roleOf[place] = role;
    }
  };
  giveOut(fits);
  // What lost the role that it fits best may be what another of its words says: "Pay and prices not in the approved budget".
  giveOut(fits.filter(({ place, role, fit }) => fit > 0 && roleOf[place] === undefined && isOpen(role)));
  return { roles: roleOf.map((role) => role?.key), undecided };
}

/** Who is given a role, and whether that leaves nothing open. */
interface Choice {
  readonly chosen: readonly Fit[];
  readonly isSure: boolean;
}

const NONE: Choice = { chosen: [], isSure: true };
const OPEN: Choice = { chosen: [], isSure: false };

/** All whose names have one of the words, but for one within a longer word that others have; else those that the common words mean. */
function severalOf(fits: readonly Fit[], players: readonly Player[]): Choice {
  const named = fits.filter(({ fit }) => fit > 0);
  if (named.length === 0) return oneOf(fits, players);
  const ofYears = named.filter(
    ({ place, role }) => !role.ofYear || yearIn(players[place]?.name ?? "") !== undefined,
  );
  const words = [...new Set(ofYears.map(({ word }) => word))];
  const chosen = ofYears.filter(({ word }) => !words.some((other) => other !== word && hasWord(other, word)));
  return { chosen, isSure: chosen.length === named.length };
}

/** None, the one that fits best, or an open question where several fit alike. */
function oneOf(fits: readonly Fit[], players: readonly Player[]): Choice {
  const most = Math.max(...fits.map(({ fit }) => fit));
  const alike = most < 0 ? fits : fits.filter(({ fit }) => fit === most);
  const [first] = alike;
  if (!first) return NONE;
  // What a common word says of a part that need not be played is no more than a guess.
  if (most < 0 && !first.role.needed) return OPEN;
  if (first.role.ofAlike === "first") return { chosen: [first], isSure: true };
  if (first.role.ofAlike === "latest") return latest(alike, players);
  const nameOf = ({ place }: Fit) => players[place]?.name ?? "";
  // Of two versions of one thing the words do not say which is meant.
  const sameThing = fits.filter(({ word }) => hasWord(first.word, word) || hasWord(word, first.word));
  if (sameThing.length > 1 && sameThing.some((one) => isVersion(nameOf(one)))) return OPEN;
  const totals = alike.length === 1 ? alike : alike.filter(({ place }) => players[place]?.isTotal);
  return totals.length === 1 ? { chosen: totals, isSure: true } : OPEN;
}

/** The one of the latest year in its name, or the last of those that only count on: "Target 1", "Target 2". */
function latest(alike: readonly Fit[], players: readonly Player[]): Choice {
  const names = alike.map(({ place }) => players[place]?.name.trim().toLowerCase() ?? "");
  const years = names.map((name) => yearIn(name) ?? -1);
  const most = Math.max(...years);
  if (most >= 0) {
    const ofLatest = alike.filter((_, at) => years[at] === most);
    return ofLatest.length === 1 ? { chosen: ofLatest, isSure: true } : OPEN;
  }
  const counts = new Set(names.map((name) => name.replace(/\d+/g, "")));
  const isCounted = counts.size === 1 && new Set(names).size === names.length;
  return isCounted ? { chosen: alike.slice(-1), isSure: true } : OPEN;
}

/** Whether a role can be given at all. */
export function canPlay({ name, holds }: Player, { figures }: Role): boolean {
  if (holds === "nothing" && name === "") return false;
  return figures !== true || holds !== "words";
}

/** By which of its words a role fits, and how well: below 0 where only by a common word. Undefined for not at all. */
function fitOf(player: Player, role: Role): { readonly fit: number; readonly word: string } | undefined {
  if (player.isAside || !canPlay(player, role)) return undefined;
  if (role.figures && player.isIdentifier) return undefined;
  if (role.notWords?.some((word) => hasWord(player.name, word))) return undefined;
  const longest = (words: readonly string[]) =>
    words
      // "" is had by all that holds figures.
      .filter((word) => (word === "" ? player.holds === "figures" : hasWord(player.name, word)))
      .reduce<string | undefined>(
        (best, next) => (next.length > (best?.length ?? -1) ? next : best),
        undefined,
      );
  const word = longest(role.words);
  // Whatever holds figures may be shared by, whatever it is called.
  if (word !== "" && role.figures && isOfAnother(player.name)) return undefined;
  if (word !== undefined) return { fit: word.length + 1, word };
  const common = longest(role.commonWords ?? []);
  return common === undefined ? undefined : { fit: COMMON + common.length + 1, word: common };
}

/** The roles a model needs that nothing plays yet. */
export function missingRoles(played: readonly (string | undefined)[], roles: readonly Role[]): Role[] {
  return roles.filter(({ key, needed }) => needed && !played.includes(key));
}
