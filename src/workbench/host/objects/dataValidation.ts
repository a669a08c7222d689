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
export function dataValidation(): RecordObject {
  const validation = new RecordObject("DataValidation");
  validation.derive("Type", () => {
    const [kind = ""] = Object.keys(validation.value("Rule") ?? {});
    return TYPES[kind] ?? "None";
  });
  return validation;
}
