/** @jest-environment jsdom */
import fs from "node:fs";
import path from "node:path";
import { axe } from "jest-axe";

const folder = path.resolve(__dirname, "../../docs/functions");

/** The page as the browser has it: what a page says of itself, not only what stands in its body. */
function open(file: string): void {
  document.open();
  document.write(fs.readFileSync(path.join(folder, file), "utf8"));
  document.close();
}

test.each(["index.html", "gap.html", "gap.table.html"])("docs/functions/%s is accessible", async (file) => {
  open(file);
  expect(document.title).toMatch(/ – Envelope$/);
  const { violations } = await axe(document.documentElement);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("the links of the index lead to pages", () => {
  open("index.html");
  const links = [...document.querySelectorAll("main a")].map((link) => link.getAttribute("href") ?? "");
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !fs.existsSync(path.join(folder, link)))).toEqual([]);
});
