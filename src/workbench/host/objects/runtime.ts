import type { Events } from "../events";
import { ModelObject } from "./modelObject";

export class Runtime extends ModelObject {
  static override readonly wireClass = "Runtime";
  static override readonly scalars = ["EnableEvents"];

  constructor(private readonly events: Events) {
    super();
  }

  get EnableEvents(): boolean {
    return this.events.enabled;
  }

  set EnableEvents(enabled: boolean) {
    this.events.enabled = enabled;
  }
}
