import type { FunctionMetadata } from "./functionMetadata";

const counted = (count: number): string => (count === 1 ? "1 argument is" : `${count} arguments are`);

/** What is wrong with how many arguments a call has, in a sentence; undefined for as many as the function takes. */
export function arityFault({ parameters = [] }: FunctionMetadata, given: number): string | undefined {
  const needed = parameters.filter(({ optional }) => !optional);
  const missing = needed.slice(given).map(({ name }) => name);
  if (missing.length > 0) {
    return `${counted(missing.length)} missing: ${missing.join(", ")}. Excel would not take the formula.`;
  }
  const most = parameters.length;
  return given > most
    ? `${counted(given - most)} too many: the function takes at most ${most}. Excel would not take the formula.`
    : undefined;
}
