import { signDoubt, type Doubt } from "./doubts";
import { canPlay } from "./guessRoles";
import { figuresOf, itemsOf, offeredRows, type OwnGuess } from "./ownGuess";
import type { OwnReading } from "./ownReading";

/** The guess with a row below the headings taken in or left out. */
export function withRow(guess: OwnGuess, row: number, isTaken: boolean): OwnGuess {
  const taken = new Set(guess.rows);
  const rows = offeredRows(guess.layout).filter((one) => (one === row ? isTaken : taken.has(one)));
  return without({ ...guess, rows }, (doubt) => doubt.kind === "mayBeTotal" && doubt.row === row);
}

/** The guess with all rows of the table taken in, beside the others that are; or none. */
export function withEveryRow(guess: OwnGuess, isTaken: boolean): OwnGuess {
  const taken = new Set([...guess.layout.figureRows, ...guess.rows]);
  const rows = isTaken ? offeredRows(guess.layout).filter((row) => taken.has(row)) : [];
  return without({ ...guess, rows }, ({ kind }) => kind === "mayBeTotal");
}

/** The guess with a column taken in or left out. */
export function withColumn(guess: OwnGuess, column: number, isTaken: boolean): OwnGuess {
  const columns = guess.layout.headings
    .map((_, at) => at)
    .filter((one) => (one === column ? isTaken : guess.columns.includes(one)));
  return without({ ...guess, columns }, ({ kind }) => kind === "noYears");
}

/** The guess with one of its items taken in or left out, by its place among them. What it is then, where it can be several, is still to be said. */
export function withItem(guess: OwnGuess, item: number, isTaken: boolean, reading: OwnReading): OwnGuess {
  const player = itemsOf(guess, reading)[item];
  const [only, ...others] = reading.roles.filter((role) => player && canPlay(player, role));
  if (!isTaken || !only || others.length === 0)
    return withRole(guess, item, isTaken ? only?.key : undefined, reading);
  return { ...guess, unsaid: [...guess.unsaid, item] };
}

/** The guess with a role given to one of its items, by its place among them; undefined takes its role away. */
export function withRole(
  guess: OwnGuess,
  item: number,
  role: string | undefined,
  reading: OwnReading,
): OwnGuess {
  const isShared = reading.roles.find(({ key }) => key === role)?.several === true;
  const roles = guess.roles.map((played, at) => {
    if (at === item) return role;
    // A part that one alone can play is taken from whoever had it.
    return played === role && !isShared ? undefined : played;
  });
  const place = itemsOf(guess, reading)[item]?.place ?? -1;
  const settledOnes = without(
    { ...guess, roles, unsaid: guess.unsaid.filter((one) => one !== item) },
    (doubt) =>
      (doubt.kind === "role" && doubt.role === role) ||
      (doubt.kind === "negative" && (doubt.place === place || (doubt.role === role && !isShared))),
  );
  const sign = signDoubt(figuresOf(guess, place, reading), role, place, reading);
  return sign ? { ...settledOnes, doubts: [...settledOnes.doubts, sign] } : settledOnes;
}

/** The guess with a doubt settled as it stands. */
export function settled(guess: OwnGuess, doubt: Doubt): OwnGuess {
  return without(guess, (one) => one === doubt);
}

function without(guess: OwnGuess, isSettled: (doubt: Doubt) => boolean): OwnGuess {
  return { ...guess, doubts: guess.doubts.filter((doubt) => !isSettled(doubt)) };
}
