import { asksServicesOnly } from "../../src/workbench/host/wire/serviceBatch";
import { ACTION, PATH, type Batch } from "../../src/workbench/host/wire/protocol";

const SERVICE = {
  Id: 1,
  ObjectPathType: PATH.service,
  Name: "Microsoft.ExcelServices.CustomFunctions",
  ParentObjectPathId: 0,
};
const ROOT = { Id: 3, ObjectPathType: PATH.root, Name: "", ParentObjectPathId: 0 };
const SHEETS = { Id: 4, ObjectPathType: PATH.property, Name: "Worksheets", ParentObjectPathId: 3 };

const batch = (...actions: [type: number, path: number][]): Batch => ({
  Actions: actions.map(([ActionType, ObjectPathId], index) => ({
    Id: index + 1,
    ActionType,
    ObjectPathId,
    Name: "",
  })),
  ObjectPaths: { 1: SERVICE, 3: ROOT, 4: SHEETS },
});

test("a report of results, which the client also has mention the workbook, asks only a service", () => {
  expect(asksServicesOnly(batch([ACTION.instantiate, 1], [ACTION.instantiate, 3], [ACTION.method, 1]))).toBe(
    true,
  );
});

test("a batch that reaches into the workbook beside a service does not", () => {
  expect(asksServicesOnly(batch([ACTION.method, 1], [ACTION.instantiate, 4]))).toBe(false);
  expect(asksServicesOnly(batch([ACTION.query, 3]))).toBe(false);
});
