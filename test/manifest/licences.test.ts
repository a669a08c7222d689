import fs from "node:fs";
import path from "node:path";

const built = process.env.DIST ?? "";
const root = path.resolve(__dirname, "../..");
const notices = () => fs.readFileSync(path.join(built, "licences.txt"), "utf8");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

describe("the notices that are shipped", () => {
  const { dependencies } = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as Manifest;

  test.each(Object.entries(dependencies))("name %s with its version", (name, version) => {
    expect(notices()).toContain(`\n${name} ${version} (`);
  });

  test("hold the text of each licence, and nothing that is only for developing", () => {
    const sections = notices().split("-".repeat(80)).slice(1);
    expect(sections.filter((section) => section.length < 500)).toEqual([]);
    expect(notices()).not.toContain("\njest ");
  });
});
