import { ModelObject } from "../objects/modelObject";

/** `Microsoft.AppRuntime.AppRuntimePersistenceService`: `Office.addin.setStartupBehavior`, remembered until a reload. */
export class AppRuntimePersistenceService extends ModelObject {
  static override readonly wireClass = "AppRuntimePersistenceService";
  private state = "Inactive";

  GetAppRuntimeStartState(): string {
    return this.state;
  }

  SetAppRuntimeStartState(state: string): void {
    this.state = state;
  }
}
