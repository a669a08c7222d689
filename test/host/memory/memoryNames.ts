import type { DefinedName, NameOps, SheetId } from "../../../src/workbench/host/gridStore";

/** The defined names of the memory store. */
export class MemoryNames implements NameOps {
  private all: DefinedName[] = [];

  constructor(private readonly changed: () => void) {}

  list(): DefinedName[] {
    return this.all.map((defined) => ({ ...defined }));
  }

  /** The first of that name, whatever its scope. */
  find(name: string): DefinedName | undefined {
    return this.all.find((defined) => defined.name.toLowerCase() === name.toLowerCase());
  }

  set(name: DefinedName): void {
    const others = this.all.filter((defined) => !same(defined, name.name, name.scope));
    this.all = [...others, { ...name }];
    this.changed();
  }

  remove(name: string, scope: SheetId | null): void {
    this.all = this.all.filter((defined) => !same(defined, name, scope));
    this.changed();
  }

  /** Rewrites every name's formula. */
  rewrite(rewritten: (formula: string) => string): void {
    this.all = this.all.map((defined) => ({ ...defined, formula: rewritten(defined.formula) }));
  }
}

const same = (defined: DefinedName, name: string, scope: SheetId | null): boolean =>
  defined.scope === scope && defined.name.toLowerCase() === name.toLowerCase();
