import { apiNotFound } from "../hostError";
import { ModelObject } from "./modelObject";
import type { GridStore } from "../gridStore";
import type { CreatedWorkbooks, WorkbookCreated } from "./createdWorkbooks";

export class Application extends ModelObject {
  static override readonly wireClass = "Application";
  static override readonly scalars = [
    "CalculationMode",
    "CalculationState",
    "CalculationEngineVersion",
    "DecimalSeparator",
    "ThousandsSeparator",
    "UseSystemSeparators",
  ];

  readonly CalculationState = "Done";
  readonly CalculationEngineVersion = 0;
  readonly DecimalSeparator = ".";
  readonly ThousandsSeparator = ",";
  readonly UseSystemSeparators = true;

  constructor(
    private readonly store: GridStore,
    private readonly created: CreatedWorkbooks,
  ) {
    super();
  }

  get CalculationMode(): string {
    return "Automatic";
  }

  set CalculationMode(mode: string) {
    if (mode !== "Automatic") throw apiNotFound(`Application.CalculationMode ${mode}`);
  }

  CreateWorkbook(base64File: string): WorkbookCreated {
    return this.created.add(base64File);
  }

  _GetWorkbookCreatedById(id: string): WorkbookCreated {
    return this.created.byId(id);
  }

  Calculate(): void {
    this.store.recalculate();
  }

  /** Nothing to suspend: a batch is calculated once it is written, whether or not it asks for that. */
  SuspendApiCalculationUntilNextSync(): void {}

  /** Nothing to suspend: the grid draws after a batch and not within it. */
  SuspendScreenUpdatingUntilNextSync(): void {}
}
