/** What the list of rules says of itself. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../../src/checks/rules";
import { TELLING } from "../../../src/checks/onePerCell";

const root = path.resolve(__dirname, "../../..");
const files = readdirSync(path.join(root, "src/checks/rules")).filter((file) => file !== "index.ts");

it("lists every rule of the folder once, each with its rank", () => {
  expect(RULES).toHaveLength(files.length);
  expect(RULES.map(({ id }) => id).sort()).toEqual([...TELLING].sort());
});

it("names each file after its rule", () => {
  const words = (file: string) =>
    file.replace(/\.ts$/, "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(files.map(words).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

it("describes every rule in the guide", () => {
  const guide = readFileSync(path.join(root, "docs/checks.md"), "utf8");
  expect(RULES.filter(({ id }) => !guide.includes(`| \`${id}\``)).map(({ id }) => id)).toEqual([]);
  expect(guide).toContain(`${RULES.length} rules`);
});

it("says of every rule who met the error, in which year, or that only workbooks made to try it did", () => {
  const unsaid = files.filter((file) => {
    const text = readFileSync(path.join(root, "src/checks/rules", file), "utf8");
    const comment = /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport const \w+: Rule =/.exec(text)?.[1] ?? "";
    const said = comment.replace(/\n \* /g, " ");
    return !/\b(19|20)\d\d\b|made to try the rules|lists the case|add-in meet it/.test(said);
  });
  expect(unsaid).toEqual([]);
});
