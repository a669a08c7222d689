import { ModelObject } from "./modelObject";

/** The root of the object model while the workbook still opens: the client's reports to services mention it, no more. */
export class UnopenedWorkbook extends ModelObject {
  static override readonly wireClass = "Workbook";
}
