import { RecordObject } from "./recordObject";

/** Excel's word for each kind of rule, by the member in which the rule holds it. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** The validation of cells: recorded, with the type that follows from its rule. */
export class DataValidation extends RecordObject {
  /** @param clear takes away the rules of its cells */
  constructor(private readonly clear: () => void) {
    super("DataValidation");
    this.derive("Type", () => {
      const [kind = ""] = Object.keys(this.value("Rule") ?? {});
      return TYPES[kind] ?? "None";
    });
  }

  Clear(): void {
    this.clear();
  }
}
