import type { Doubt, OwnGuess } from "./ownGuess";
import type { OwnReading } from "./ownReading";

/** The guess with a row of the table taken in or left out. */
export function withRow(guess: OwnGuess, row: number, isTaken: boolean): OwnGuess {
  const rows = guess.layout.figureRows.filter((one) => (one === row ? isTaken : guess.rows.includes(one)));
  return without({ ...guess, rows }, (doubt) => doubt.kind === "mayBeTotal" && doubt.row === row);
}

/** The guess with all rows of the table taken in, or none. */
export function withEveryRow(guess: OwnGuess, isTaken: boolean): OwnGuess {
  const rows = isTaken ? guess.layout.figureRows : [];
  return without({ ...guess, rows }, ({ kind }) => kind === "mayBeTotal");
}

/** The guess with a column of figures taken in or left out. */
export function withColumn(guess: OwnGuess, column: number, isTaken: boolean): OwnGuess {
  const { columnsWithFigures } = guess.layout;
  const columns = columnsWithFigures.filter((one) =>
    one === column ? isTaken : guess.columns.includes(one),
  );
  return without({ ...guess, columns }, ({ kind }) => kind === "noYears");
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
  return without({ ...guess, roles }, (doubt) => doubt.kind === "role" && doubt.role === role);
}

/** The guess with a doubt settled as it stands. */
export function settled(guess: OwnGuess, doubt: Doubt): OwnGuess {
  return without(guess, (one) => one === doubt);
}

function without(guess: OwnGuess, isSettled: (doubt: Doubt) => boolean): OwnGuess {
  return { ...guess, doubts: guess.doubts.filter((doubt) => !isSettled(doubt)) };
}
