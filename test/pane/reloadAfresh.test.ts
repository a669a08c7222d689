/** A page of one release and parts of another: loaded again once, and only where it can come back. */
import { reloadAfresh } from "../../src/taskpane/reloadAfresh";

const page = (search: string) => {
  const replace = jest.fn<void, [string]>();
  return { pathname: "/taskpane.html", search, hash: "#&et=1", replace };
};
const fetched = jest.fn();

beforeEach(() => {
  fetched.mockReset().mockResolvedValue({ ok: true });
  Object.assign(globalThis, { fetch: fetched });
});

it("is loaded again at an address of its own, with Excel's words in it as they were", async () => {
  const here = page("?_host_Info=Excel$Win32$16.01$en-GB");
  expect(await reloadAfresh(here)).toBe(true);
  expect(here.replace.mock.calls).toEqual([
    [expect.stringMatching(/^\/taskpane\.html\?_host_Info=Excel\$Win32\$16\.01\$en-GB&fresh=\d+#&et=1$/)],
  ]);
});

it("brings anew what has one name in every release", async () => {
  await reloadAfresh(page(""));
  expect(fetched.mock.calls).toEqual(
    ["early.js", "functions.js", "taskpane.js"].map((file) => [file, { cache: "reload" }]),
  );
});

it("is loaded again once only", async () => {
  const here = page("?fresh=1");
  expect(await reloadAfresh(here)).toBe(false);
  expect(here.replace).not.toHaveBeenCalled();
});

it.each([
  ["does not answer", () => fetched.mockRejectedValue(new TypeError("offline"))],
  ["has the files no more", () => fetched.mockResolvedValue({ ok: false })],
])("stays where the add-in's host %s: a page that is left could not come back", async (_, arrange) => {
  arrange();
  const here = page("");
  expect(await reloadAfresh(here)).toBe(false);
  expect(here.replace).not.toHaveBeenCalled();
});
