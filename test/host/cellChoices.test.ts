/** What the page offers for a cell whose validation, set by the real client, lists what it may hold. */
import { cellChoices } from "../../src/workbench/page/cells/cellChoices";
import { bootWorkbook, type HostedWorkbook } from "../setup/officeClient";

let booted: HostedWorkbook;
let place: HTMLElement;
let show: () => void;

beforeAll(async () => {
  booted = await bootWorkbook();
});

beforeEach(async () => {
  place = document.createElement("label");
  place.append(document.createElement("select"));
  show = cellChoices(place, booted.host.workbook);
  await onSheet((sheet) => {
    sheet.getRange("A1:D4").clear();
    sheet.getRange("A1:D4").dataValidation.clear();
  });
});

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run((context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    return context.sync();
  });

const select = () => {
  const found = place.querySelector("select");
  if (!found) throw new Error("There is no list");
  return found;
};
const offered = () => [...select().options].map(({ text }) => text);
const chosen = () => select().selectedOptions[0]?.text;

/** Chooses as a user does. */
function choose(text: string): void {
  select().value = [...select().options].find((option) => option.text === text)?.value ?? "";
  select().dispatchEvent(new Event("change"));
}

const cell = (address: string) => booted.host.workbook.Worksheets.GetActiveWorksheet().GetRange(address);

it("offers nothing where anything may stand", () => {
  show();
  expect(place.hidden).toBe(true);
});

it("offers the words of a rule, and shows the one the cell holds", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes, No" } };
    sheet.getRange("A2").values = [["No"]];
    sheet.getRange("A2").select();
  });
  show();
  expect([place.hidden, offered(), chosen()]).toEqual([false, ["Yes", "No"], "No"]);
});

it("offers what stands in the cells of a rule, as it is there", async () => {
  await onSheet((sheet) => {
    sheet.getRange("D1:D4").values = [["Lower limit"], ["Upper limit"], [3], [""]];
    sheet.getRange("A1").dataValidation.rule = {
      list: { inCellDropDown: true, source: sheet.getRange("D1:D4") },
    };
    sheet.getRange("A1").select();
  });
  show();
  // Nothing is chosen yet.
  expect([offered(), chosen()]).toEqual([["", "Lower limit", "Upper limit", "3"], ""]);
  choose("3");
  expect(cell("A1").Values).toEqual([[3]]);
  choose("Upper limit");
  expect(cell("A1").Values).toEqual([["Upper limit"]]);
  show();
  expect(chosen()).toBe("Upper limit");
});

it("follows the active cell", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    sheet.getRange("A1").select();
  });
  show();
  await onSheet((sheet) => sheet.getRange("B1").select());
  show();
  expect(place.hidden).toBe(true);
});
