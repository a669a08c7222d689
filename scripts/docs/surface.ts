import type { Metadata } from "../builtFunctions";

/** The functions workbooks rely on, each with its arguments in order, the optional ones in brackets: "count, [per]". */
export type Surface = Readonly<Record<string, string>>;

/** The arguments of one recorded function. */
export function recordedArguments(line: string): string[] {
  return line === "" ? [] : line.split(", ");
}

/** The record with the functions and arguments that are new; what was recorded stays as it is. */
export function extendSurface(recorded: Surface, { functions }: Metadata): Surface {
  const extended = functions.map(({ id, parameters }) => {
    const before = recordedArguments(recorded[id] ?? "");
    const added = parameters.slice(before.length);
    return [
      id,
      [...before, ...added.map(({ name, optional }) => (optional ? `[${name}]` : name))].join(", "),
    ] as const;
  });
  const all = new Map([...Object.entries(recorded), ...extended]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
