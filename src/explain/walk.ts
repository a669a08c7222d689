import type { Cell } from "../grid/cell";
import { explain } from "./explain";
import type { Explained, Term } from "./explained";
import type { Source } from "./sources";
import type { Book } from "./reading";
import { termsOfTotal } from "./totals";

/** A term with what it is made of in its turn. */
export interface Step {
  readonly term: Term;
  readonly explained?: Explained | undefined;
  readonly steps: readonly Step[];
  /** Stands further up already: the walk does not go round in circles. */
  readonly again?: true;
}

/** What a figure is made of, down to what was typed. */
export interface Walk {
  readonly explained: Explained;
  readonly steps: readonly Step[];
}

/** A note is read by people: beyond so many steps deep it says nothing more. */
const DEEPEST = 8;

/** From a figure to its inputs, `deepest` steps at most. Each figure is taken apart where it is met first. */
export function walk(book: Book, cell: Cell, deepest = DEEPEST): Walk {
  const met = new Set<string>();
  const explained = explain(book, cell);
  met.add(explained.at);
  return { explained, steps: stepsOf(book, explained.terms, deepest, met) };
}

function stepsOf(book: Book, terms: readonly Term[], left: number, met: Set<string>): Step[] {
  return terms.map((term): Step => {
    if (
      left === 0 ||
      !term.kind ||
      term.kind === "unread" ||
      term.kind === "input" ||
      term.kind === "blank"
    ) {
      return { term, steps: term.kind ? [] : ofTotal(book, term, left, met) };
    }
    if (met.has(term.at)) return { term, steps: [], again: true };
    met.add(term.at);
    const [cell] = term.cells;
    const explained = cell && explain(book, cell);
    return { term, explained, steps: explained ? stepsOf(book, explained.terms, left - 1, met) : [] };
  });
}

/** The cells of a total as steps of their own. */
function ofTotal(book: Book, term: Term, left: number, met: Set<string>): Step[] {
  return left === 0 ? [] : stepsOf(book, termsOfTotal(book, term), left - 1, met);
}

/** An input that a walk ends at. */
export interface Reached {
  readonly at: string;
  readonly text: string;
  readonly source?: Source | undefined;
}

/** Every input that a figure rests on, each once. */
export function inputsOf({ explained, steps }: Walk): Reached[] {
  const found = new Map<string, Reached>();
  const visit = (step: Step): void => {
    const { term } = step;
    if (term.kind === "input") found.set(term.at, { at: term.at, text: term.text, source: term.source });
    step.steps.forEach(visit);
  };
  if (explained.kind === "input") found.set(explained.at, explained);
  steps.forEach(visit);
  return [...found.values()];
}
