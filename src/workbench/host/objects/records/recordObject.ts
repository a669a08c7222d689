import { ModelObject } from "../modelObject";
import { RecordCollection } from "./recordCollection";
import { RECORD_KINDS, type RecordKind } from "./recordKinds";

/** What keeps records, and lets go of one that is deleted. */
export interface RecordKeeper {
  remove(record: RecordObject): void;
}

/** An object that keeps what is set and gives it back: its members are those `recordKinds.ts` lists for its kind. */
export class RecordObject extends ModelObject {
  /** What was set, by property; ranges as their addresses. */
  readonly values = new Map<string, unknown>();
  /** The arguments of the last call of each method, in the order of these calls. */
  readonly calls = new Map<string, readonly unknown[]>();
  private readonly derived = new Map<string, () => unknown>();
  private readonly parts = new Map<string, RecordObject | RecordCollection>();
  private readonly shape: RecordKind;

  constructor(
    private readonly kind: string,
    private readonly keeper: RecordKeeper | null = null,
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

  /** What was set of a property, or what it comes to without; null if nothing was set. */
  value(name: string): unknown {
    return this.values.get(name) ?? this.derived.get(name)?.() ?? null;
  }

  /** Says what a property comes to as long as nothing else is set. */
  derive(name: string, read: () => unknown): void {
    this.derived.set(name, read);
  }

  /** Sets a property, as the client does. */
  set(name: string, value: unknown): void {
    this.values.set(name, written(value));
  }

  /** Calls a method, as the client does: it is recorded as the last one called. */
  call(name: string, ...args: unknown[]): void {
    this.calls.delete(name);
    this.calls.set(name, args);
  }

  /** The record a path of navigations leads to, made where nobody went that way yet. @throws RangeError if there is none. */
  reach(path: string): RecordObject {
    const [first = "", ...rest] = path.split("/");
    const next = this.part(first);
    if (!(next instanceof RecordObject)) throw new RangeError(`${this.kind} has no ${first}`);
    return rest.length === 0 ? next : next.reach(rest.join("/"));
  }

  /** The record a path of navigations leads to, `Format/Fill`; null where the add-in never went that way. */
  at(path: string): RecordObject | null {
    const [first = "", ...rest] = path.split("/");
    const next = this.parts.get(first);
    if (!(next instanceof RecordObject)) return null;
    return rest.length === 0 ? next : next.at(rest.join("/"));
  }

  /** The collection a navigation leads to, empty if the add-in never went there. */
  list(name: string): RecordCollection {
    const part = this.part(name);
    if (part instanceof RecordCollection) return part;
    throw new RangeError(`${this.kind}.${name} is no collection`);
  }

  Delete(): void {
    this.keeper?.remove(this);
  }

  /** The object a navigation leads to, made when it is first asked for. */
  private part(name: string): RecordObject | RecordCollection | undefined {
    const to = this.shape.navigations?.[name];
    if (to === undefined) return undefined;
    const made = this.parts.get(name) ?? this.make(to);
    this.parts.set(name, made);
    return made;
  }

  /** An object of a kind that a navigation names, `Kind[]` for a collection. */
  protected make(to: string): RecordObject | RecordCollection {
    return to.endsWith("[]") ? new RecordCollection(to.slice(0, -2)) : new RecordObject(to);
  }

  private defineScalar(name: string): void {
    Object.defineProperty(this, name, {
      get: () => this.value(name),
      set: (value: unknown) => this.set(name, value),
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
      value: (...args: unknown[]) => this.call(name, ...args),
    });
  }
}

/** A value as it can be given back: what is an object of the workbook, somewhere in it, by its reference. */
function written(value: unknown): unknown {
  if (value instanceof ModelObject) return value.reference;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner)]));
}
