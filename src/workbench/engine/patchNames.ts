import {
  DefinedNamesService,
  type IDefinedNamesServiceParam,
  LexerTreeBuilder,
} from "@univerjs/engine-formula";
import { appliedOnce } from "./appliedOnce";

/** A formula in which names stand for what they refer to, and the names that stood there. */
interface Resolved {
  hasDefinedName: boolean;
  definedNames: string[];
}

/** What finds the names of a formula while it is read; 0.25.1 declares none of it. */
interface NameReading {
  _handleDefinedName: (this: NameReading, sequence: readonly unknown[], context: NameContext) => Resolved;
  getSequenceNode(sequence: readonly unknown[]): (string | { token: string })[];
}

interface NameContext {
  unitId: string | null;
  getValueByName(unitId: string, name: string): IDefinedNamesServiceParam | null;
}

/**
 * Has a formula remember each name that it uses, so that it is calculated when the name comes to refer to something else,
 * goes or comes back. Univer 0.25.1 puts the cells a name refers to in its place and forgets the name; and once the last
 * name of a workbook is gone it looks for none, so that what used it keeps its result. Call before the first workbook is
 * made.
 * @returns whether this call applied it: false once it is in place.
 */
export const patchNames = appliedOnce(() => {
  const reading = LexerTreeBuilder.prototype as unknown as NameReading;
  const resolve = reading._handleDefinedName;
  reading._handleDefinedName = function (sequence, context) {
    const { unitId } = context;
    const resolved = resolve.call(this, sequence, context);
    if (unitId === null || !resolved.hasDefinedName) return resolved;
    const own = this.getSequenceNode([...sequence]).flatMap((part) => {
      const name = typeof part === "string" ? undefined : context.getValueByName(unitId, part.token)?.name;
      return name === undefined ? [] : [name];
    });
    return { ...resolved, definedNames: [...new Set([...resolved.definedNames, ...own])] };
  };
  DefinedNamesService.prototype.getAllDefinedNamesIsEmpty = () => false;
});
