/** What must never be part of the repository: Microsoft's client, and the paid packages of the spreadsheet component. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.join(__dirname, "../..");
const ignored = new Set(
  [".git", ...readFileSync(path.join(root, ".gitignore"), "utf8").split("\n")].map((line) =>
    line.replace(/\/$/, ""),
  ),
);

/** Every file that is not ignored: what is in the repository, or would be at the next commit. */
function files(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? files(file) : [file];
    });
}

const CLIENT_FILE =
  /^(office(\.debug)?\.js|o15apptofilemappingtable(\.debug)?\.js|office_strings(\.debug)?\.js|excel-.*\.js)$/i;
/** A name of the client's own that none of our code has a reason to write, put together so that this file does not. */
const CLIENT_NAME = ["OSF", "Performance"].join("");

test("no file of the office.js client is in the repository, under its own name or another", () => {
  const code = files().filter((file) => /\.(c?js|mjs|tsx?|json|html)$/.test(file));
  expect(code.length).toBeGreaterThan(100);
  expect(code.filter((file) => CLIENT_FILE.test(path.basename(file)))).toEqual([]);
  expect(code.filter((file) => readFileSync(file, "utf8").includes(CLIENT_NAME))).toEqual([]);
});

test("the files that must not be there are told from ours by name and by content", () => {
  const client = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  expect(CLIENT_FILE.test("excel-win32-16.01.js")).toBe(true);
  expect(readFileSync(path.join(client, "dist/office.js"), "utf8")).toContain(CLIENT_NAME);
});

test("the lockfile pins no paid package of the spreadsheet component", () => {
  const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
  expect(lock).toContain("@univerjs/");
  expect(lock).not.toContain("univerjs-pro");
});
