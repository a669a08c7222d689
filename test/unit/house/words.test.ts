import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");
const page = fs.readFileSync(path.join(root, "docs/words.md"), "utf8");
const rows = [...page.matchAll(/^\| (\S[^|]*?) +\| ([^|]*?) +\| `([^`]+)` *\|$/gm)].map(
  ([, word, means, file]) => ({
    word: word ?? "",
    means,
    file: file ?? "",
  }),
);

describe("the house's own words", () => {
  test("are at least forty, each once, in the order of the alphabet", () => {
    const words = rows.map(({ word }) => word);
    expect(words.length).toBeGreaterThanOrEqual(40);
    expect(words).toEqual([...new Set(words)].sort());
  });

  test.each(rows)("$word is owned by a file that is there", ({ file }) => {
    expect(fs.existsSync(path.join(root, file))).toBe(true);
  });
});
