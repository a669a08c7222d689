import type { FunctionOptions } from "../host/clientFunctionCalls";
import { GUESSES } from "../host/guesses";
import { PLATFORMS } from "../host/shell/adaptClient";
import { RIBBON } from "../host/shell/ribbonCommands";
import { THEMES, type Theme } from "../host/shell/themes";
import { UNDO_SUPPORT } from "../host/undoGroups";
import type { HostOptions } from "../host/hostOptions";

/** What the page's address asks for: `?book=empty&latency=200&fault=protected&theme=dark&readonly=1`. */
export interface Switches extends HostOptions, FunctionOptions {
  /** The workbook it opens with: `example`, `all` ready models, one by its id, or `empty`. */
  book: string;
  theme: Theme;
  /** Whether office.js never comes, as where a firewall keeps it. */
  officeHangs: boolean;
}

const BLANKS: Readonly<Record<string, FunctionOptions["blank"]>> = { null: null, "0": 0, '""': "" };
/** Every switch there is. */
export const SWITCHES: ReadonlySet<string> = new Set(
  "book latency fault theme readonly undo platform ribbon functions blank hold guess officejs".split(" "),
);

/**
 * Reads the switches of a page's address; what is missing takes its default.
 * @throws RangeError for a switch there is none of, or a value that it cannot have: a trial of something else than was meant
 *   would show nothing.
 */
export function readSwitches(search: string): Switches {
  const query = new URLSearchParams(search);
  const unknown = [...query.keys()].find((name) => !SWITCHES.has(name));
  if (unknown !== undefined) throw new RangeError(`There is no switch "${unknown}"`);
  const choice = <Word extends string>(name: string, words: readonly Word[]): Word | undefined => {
    const asked = query.get(name);
    return asked === null ? undefined : wordOf(name, asked, words);
  };
  const choices = <Word extends string>(name: string, words: readonly Word[]): Word[] =>
    (query.get(name)?.split(",") ?? []).map((asked) => wordOf(name, asked, words));
  const latency = Number(query.get("latency") ?? 0);
  if (!(latency >= 0)) throw new RangeError(`latency cannot be "${query.get("latency")}"`);
  const blank = choice("blank", Object.keys(BLANKS));
  return {
    book: query.get("book") ?? "example",
    theme: choice("theme", Object.keys(THEMES) as Theme[]) ?? "light",
    latency,
    fault: query.get("fault"),
    readOnly: choice("readonly", ["0", "1"]) === "1",
    hold: query.get("hold"),
    functions: query.get("functions"),
    guesses: choices("guess", GUESSES),
    officeHangs: choice("officejs", ["hangs"]) === "hangs",
    ...given("undo", choice("undo", UNDO_SUPPORT)),
    ...given("platform", choice("platform", PLATFORMS)),
    ...given("ribbon", choice("ribbon", RIBBON)),
    ...(blank === undefined ? {} : { blank: BLANKS[blank] }),
  };
}

/** A property of an object, which has none where there is no value. */
const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

function wordOf<Word extends string>(name: string, asked: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === asked);
  if (word === undefined) throw new RangeError(`${name} cannot be "${asked}": ${words.join(", ")}`);
  return word;
}
