/** The platform Mac, where a download does nothing. */
import { bootWorkbook } from "../setup/officeClient";

beforeAll(() => bootWorkbook(undefined, { platform: "mac" }));

it("the client says that it is on a Mac", () => {
  expect(Office.context.platform).toBe(Office.PlatformType.Mac);
  expect(Office.context.diagnostics.platform).toBe("Mac");
});

it("works as on a PC otherwise", async () => {
  const name = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
});

describe("a link", () => {
  const clicked: string[] = [];
  /** Notes what the browser would have gone on to do. */
  const link = (download: boolean) => {
    const made = document.createElement("a");
    made.href = "blob:file";
    if (download) made.download = "file.csv";
    made.addEventListener("click", (event) => {
      if (!event.defaultPrevented) clicked.push(made.download);
      event.preventDefault();
    });
    document.body.append(made);
    return made;
  };

  beforeEach(() => clicked.splice(0));

  it.each(["by the add-in", "by hand"])("that downloads does nothing when clicked %s", (how) => {
    const made = link(true);
    if (how === "by hand") made.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    else made.click();
    expect(clicked).toEqual([]);
  });

  it("that leads somewhere works", () => {
    link(false).click();
    expect(clicked).toEqual([""]);
  });
});
