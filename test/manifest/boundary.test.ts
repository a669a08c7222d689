import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** Every file below a folder, by its path inside it. */
function filesOf(folder: string, outside: readonly string[] = []): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !outside.includes(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesOf(path.join(folder, entry.name)).map((file) => path.join(entry.name, file))
        : [entry.name],
    );
}

const built = process.env.DIST ?? "";
const shipped = filesOf(built);
const checkout = filesOf(root, [".git", "node_modules", "dist", ".cache", "coverage"]);

/** Files of Microsoft's office.js: shipped by Microsoft's own servers and node_modules only. */
const MICROSOFT =
  /(^|[\\/])(office(\.debug)?\.js|o15apptofilemappingtable|excel-(web|win32|mac|ios)|ariatelemetry|office_strings)/i;

test("the add-in ships no file of Microsoft's", () => {
  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter((file) => MICROSOFT.test(file))).toEqual([]);
});

test("the checkout holds no file of Microsoft's office.js", () => {
  expect(checkout).toContain("manifest.xml");
  expect(checkout.filter((file) => MICROSOFT.test(file))).toEqual([]);
});

test("the add-in ships nothing of the workbench", () => {
  const readable = shipped.filter((file) => !file.endsWith(".png"));
  const foreign = readable.filter((file) =>
    /\bworkbench\b|univerjs|\buniver\b/i.test(fs.readFileSync(path.join(built, file), "utf8")),
  );
  expect(foreign).toEqual([]);
});

test("the lock file holds open-source packages only and no address of a registry", () => {
  const lock = fs.readFileSync(path.join(root, "package-lock.json"), "utf8");
  expect(lock).not.toMatch(/univerjs-pro/i);
  expect(lock).not.toContain('"resolved"');
});
