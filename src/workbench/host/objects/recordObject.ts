import { ModelObject } from "./modelObject";
import { RecordCollection } from "./recordCollection";
import { RECORD_KINDS, type RecordKind } from "./recordKinds";

/** An object that keeps what is set and gives it back: its members are those `recordKinds.ts` lists for its kind. */
export class RecordObject extends ModelObject {
  /** What was set, by property. */
  readonly values = new Map<string, unknown>();
  /** The arguments of the last call of each method. */
  readonly calls = new Map<string, readonly unknown[]>();
  private readonly parts = new Map<string, RecordObject | RecordCollection>();
  private readonly shape: RecordKind;

  constructor(
    private readonly kind: string,
    private readonly list: RecordCollection | null = null,
  ) {
    super();
    this.shape = RECORD_KINDS[kind] ?? { scalars: [] };
    this.shape.scalars.forEach((name) => this.defineScalar(name));
    this.navigations.forEach((name) => this.definePart(name));
    this.shape.methods?.forEach((name) => this.defineMethod(name));
  }

  override get className(): string {
    return this.kind;
  }

  override get scalars(): readonly string[] {
    return this.shape.scalars;
  }

  override get navigations(): readonly string[] {
    return Object.keys(this.shape.navigations ?? {});
  }

  override identity() {
    const id = this.values.get("Id");
    return typeof id === "string" ? { Id: id } : null;
  }

  /** The object a navigation leads to, made when it is first asked for. */
  part(name: string): RecordObject | RecordCollection | undefined {
    const to = this.shape.navigations?.[name];
    if (to === undefined) return undefined;
    const made =
      this.parts.get(name) ??
      (to.endsWith("[]") ? new RecordCollection(to.slice(0, -2)) : new RecordObject(to));
    this.parts.set(name, made);
    return made;
  }

  Delete(): void {
    this.list?.remove(this);
  }

  private defineScalar(name: string): void {
    Object.defineProperty(this, name, {
      get: () => this.values.get(name) ?? null,
      set: (value: unknown) => {
        this.values.set(name, value);
      },
    });
  }

  private definePart(name: string): void {
    // What was never set is, to `…OrNullObject`, not there.
    const original = name.replace(/OrNullObject$/, "");
    Object.defineProperty(this, name, {
      get: () => (name === original || this.parts.has(original) ? this.part(original) : null),
    });
  }

  private defineMethod(name: string): void {
    Object.defineProperty(this, name, {
      value: (...args: unknown[]) => {
        this.calls.set(name, args);
      },
    });
  }
}
