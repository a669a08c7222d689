import type { Finding } from "../../../catalogue/codeFinder";
import type { Indicator } from "../../../catalogue/indicator";
import type { NewTarget } from "./agreementDraft";
import { asTarget } from "./asTarget";

/**
 * A local target of this code and title. A code that the catalogue has, perhaps from a file of the user's, brings its
 * unit along, and its title where none is typed. Undefined while something is missing.
 */
export function localTarget(
  code: string,
  title: string,
  find: (code: string) => Finding<Indicator>,
): NewTarget | undefined {
  const [typedCode, typedTitle] = [code.trim(), title.trim()];
  if (typedCode === "") return undefined;
  const finding = find(typedCode);
  if ("found" in finding) {
    const { found } = finding;
    return { ...asTarget(found, "local"), code: found.code || found.key, title: typedTitle || found.title };
  }
  if (typedTitle === "") return undefined;
  return { class: "local", code: typedCode, title: typedTitle, unit: "", polarity: "" };
}
