import { ModelObject } from "../objects/modelObject";

/** `Microsoft.InternalService.AddinInternalService`: the client says that it listens to actions. */
export class AddinInternalService extends ModelObject {
  static override readonly wireClass = "AddinInternalService";

  /** Nothing waits for this: the workbench's buttons reach the client as ribbon commands, see `ribbonCommands.ts`. */
  NotifyActionHandlerReady(): void {}
}
