import { HostError } from "../hostError";
import type { ModelObject } from "../objects/modelObject";

/** The objects the client keeps across batches, under the reference ids it was given for them. */
export class TrackedObjects {
  private readonly objects = new Map<string, ModelObject>();
  private readonly ids = new WeakMap<ModelObject, string>();
  private issued = 0;

  keep(object: ModelObject): void {
    if (this.ids.has(object)) return;
    this.issued += 1;
    const id = `workbench-${this.issued}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  idOf(object: ModelObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws HostError InvalidReference if the object is no longer kept. */
  get(id: string): ModelObject {
    const object = this.objects.get(id);
    if (!object) {
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    }
    return object;
  }
}
