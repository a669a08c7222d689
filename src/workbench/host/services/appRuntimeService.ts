import { ModelObject } from "../objects/modelObject";
import type { Pane } from "../pane";

/** `Microsoft.AppRuntime.AppRuntimeService`: what `Office.addin.showAsTaskpane` and `hide` come to. */
export class AppRuntimeService extends ModelObject {
  static override readonly wireClass = "AppRuntimeService";

  constructor(private readonly pane: Pane) {
    super();
  }

  GetAppRuntimeState(): "Visible" | "Background" {
    return this.pane.visible ? "Visible" : "Background";
  }

  SetAppRuntimeState(state: string): void {
    this.pane.setVisible(state === "Visible");
  }
}
