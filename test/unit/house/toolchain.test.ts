import fs from "node:fs";
import path from "node:path";
import packages from "../../../package.json";

const page = fs.readFileSync(path.resolve(__dirname, "../../../docs/toolchain.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| `"));
const spokenFor = rows.flatMap((row) =>
  [...row.matchAll(/`((?:@[\w-]+\/)?[\w-]+)`/g)].map(([, name]) => name),
);

test("each package for building and testing is spoken for, and no other", () => {
  const names = Object.keys(packages.devDependencies);
  expect(names.filter((name) => !spokenFor.includes(name))).toEqual([]);
  expect(spokenFor.filter((name) => name?.includes("/") && !names.includes(name))).toEqual([]);
});
