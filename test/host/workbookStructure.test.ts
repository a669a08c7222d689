/** A trial of our functions where no sheet can be added. By the real office.js client. */
import { officeWorkbook } from "../../src/workbook/officeWorkbook";
import { atOnce, bootWorkbook } from "../setup/officeClient";

beforeAll(() => bootWorkbook(undefined, { fault: "protected" }));

it("says that the structure of the workbook is protected", async () => {
  const workbook = officeWorkbook(atOnce);
  await expect(workbook.health.trial()).rejects.toMatchObject({ reason: { kind: "structure" } });
  // Reading works as ever.
  await expect(workbook.readBook()).resolves.toMatchObject({ skipped: [] });
});
