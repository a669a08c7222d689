import { CellError, loadFunctions, readMetadata } from "../../scripts/builtFunctions";

/** What comes after the arguments, an instance of a class of the client's: a function may look at its address. */
class Invocation {
  readonly address = "Sheet1!A1";
  readonly functionName = "";
  setResult = undefined;
}

/** Calls one built function as Excel does, and gives what the cell gets: a value, rows that spill, or an error. */
export type Call = (id: string, args: readonly unknown[]) => unknown;

/**
 * Excel's side of a call to the built functions: every argument of functions.json has its place, null where the formula
 * gives none, and the invocation comes last. The arguments are frozen: a function never writes into what it was given.
 * With `unknown`, Excel still has a functions.json that lacks so many of the last arguments, all optional: the invocation
 * comes in the place of the first of them.
 */
export function excel(unknown = 0): Call {
  const functions = loadFunctions();
  const arity = new Map(
    readMetadata().functions.map(({ id, parameters }) => [id, parameters.length - unknown]),
  );
  return (id, args) => {
    const run = functions.get(id);
    const places = arity.get(id);
    if (!run || places === undefined) throw new Error(`${id} is not a function of the build.`);
    if (args.length > places) throw new Error(`${id} takes ${places} arguments, not ${args.length}.`);
    const given = Array.from({ length: places }, (_, place) => frozen(args[place] ?? null));
    try {
      return run(...given, new Invocation());
    } catch (thrown) {
      if (thrown instanceof CellError) return thrown;
      throw thrown; // a bare exception reaches a cell as #VALUE! without a word: always a fault
    }
  };
}

/** A value where a range could stand, as Excel hands it to a range argument: one row of one cell. */
export function asRange(argument: unknown): unknown {
  return argument === null || Array.isArray(argument) ? argument : [[argument]];
}

function frozen(argument: unknown): unknown {
  if (!Array.isArray(argument)) return argument;
  return Object.freeze(argument.map(frozen));
}
