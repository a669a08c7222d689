import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const guides = [
  "README.md",
  "CHANGELOG.md",
  ...fs
    .readdirSync(path.join(root, "docs"))
    .flatMap((file) => (file.endsWith(".md") ? [`docs/${file}`] : [])),
].map((file) => ({ file, text: fs.readFileSync(path.join(root, file), "utf8") }));

test.each(guides)("every link and picture of $file leads to a file", ({ file, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !fs.existsSync(path.join(root, path.dirname(file), link)))).toEqual([]);
});

test.each(guides)("every command that $file names exists", ({ text }) => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const named = [...text.matchAll(/\bnpm (?:run )?([a-z]+(?:[:-][a-z]+)*)/g)].map(([, name = ""]) => name);
  const npmOwn = ["ci", "sbom", "install"];
  expect(named.filter((name) => !npmOwn.includes(name) && !(name in scripts))).toEqual([]);
});

test("the read-me opens with the two commands that a new machine needs", () => {
  const [{ text } = { text: "" }] = guides;
  expect(text).toContain("npm ci && npm start");
  expect(text).toContain("npm ci && npm test");
});
