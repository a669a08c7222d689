import { HostError } from "../hostError";
import { ModelObject, NULL_OBJECT, type Target } from "../objects/modelObject";
import { callMember, readMember } from "./dispatch";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath, type PathReference } from "./protocol";
import type { TrackedObjects } from "./trackedObjects";

/** Where the paths of a batch start. */
export interface Roots {
  /** The workbook, or what stands for it until it is open. */
  root(): ModelObject;
  /** A service of the host by its full name. @throws HostError ApiNotFound if the host has none such. */
  service(name: string): ModelObject;
  /** Hears of every method that is called and every property that is set, before that is done. */
  touched(object: ModelObject, member: string): void;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Follows the object paths of one batch; every path once, so that a method a path calls runs once. */
export class ObjectPaths {
  private readonly followed = new Map<number, Target>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly roots: Roots,
    private readonly tracked: TrackedObjects,
  ) {}

  /** What the path leads to. @throws HostError whatever following it runs into. */
  follow(id: number): Target {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Object path ${id} is not part of the request.`);
    const target = this.step(path);
    this.followed.set(id, target);
    return target;
  }

  /** A method's arguments, with objects where the client names paths. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references?.[index]));
  }

  private step(path: ObjectPath): Target {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.roots.root();
      case PATH.service:
        return this.roots.service(path.Name);
      case PATH.reference:
        return this.tracked.get(path.Name);
      case PATH.nullObject:
        return NULL_OBJECT;
    }
    const parent = this.follow(path.ParentObjectPathId);
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PATH.property:
        return asTarget(readMember(parent, path.Name));
      case PATH.method:
        this.roots.touched(parent, path.Name);
        return asTarget(callMember(parent, path.Name, this.args(path.ArgumentInfo)));
      case PATH.indexer:
        return asTarget(callMember(parent, "GetItem", this.args(path.ArgumentInfo)));
    }
    throw new HostError(
      "NotImplemented",
      `workbench: object path type ${path.ObjectPathType} is unknown`,
      501,
    );
  }

  private argument(value: unknown, reference: PathReference | undefined): unknown {
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((item, index) => this.argument(item, reference[index]));
    }
    return typeof reference === "number" && reference > 0 ? this.object(reference) : this.nested(value);
  }

  /** Objects can also be named deep inside JSON, as `{_ObjectPathId: n}`. */
  private nested(value: unknown): unknown {
    if (!isObject(value)) return value;
    if (typeof value._ObjectPathId === "number") return this.object(value._ObjectPathId);
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.nested(inner)]));
  }

  private object(id: number): ModelObject | null {
    const target = this.follow(id);
    return target === NULL_OBJECT ? null : target;
  }
}

function asTarget(value: unknown): Target {
  if (value === null || value === undefined) return NULL_OBJECT;
  if (value instanceof ModelObject) return value;
  throw new HostError("InvalidObjectPath", "An object path led to a plain value.");
}
