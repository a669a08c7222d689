import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

test("what is measured is where bench/ looks for it", () => {
  const files = readdirSync(path.join(root, "bench")).filter((file) => file.endsWith(".bench.mjs"));
  const parts = files.flatMap((file) => {
    const text = readFileSync(path.join(root, "bench", file), "utf8");
    return Array.from(text.matchAll(/\bpart\("([^"]+)"\)/g), ([, part = ""]) => part);
  });
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !existsSync(path.join(root, "src", part)))).toEqual([]);
});
