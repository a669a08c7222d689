import fs from "node:fs";
import path from "node:path";

interface Rule {
  files: string;
  pattern: string;
  name: string;
  value: string;
  why: string;
}

const docs = path.resolve(__dirname, "../../docs");
const guide = fs.readFileSync(path.join(docs, "security.md"), "utf8");
const { headers, types } = JSON.parse(fs.readFileSync(path.join(docs, "host-headers.json"), "utf8")) as {
  headers: Rule[];
  types: Record<string, string>;
};

/** The directives of a policy, one a line. */
const directives = (policy: string) =>
  policy
    .split(";")
    .map((directive) => directive.trim())
    .filter(Boolean);

const dist = process.env.DIST ?? "";
const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
const stated = directives(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "");
const policy = headers.find(({ name }) => name === "Content-Security-Policy")?.value ?? "";
const ancestors = directives(policy).find((directive) => directive.startsWith("frame-ancestors")) ?? "";

/** Every file of the build, from its root. */
const files = fs
  .readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
const sent = (file: string, header: string) =>
  headers
    .filter(({ name, pattern }) => name === header && new RegExp(pattern).test(file))
    .map(({ value }) => value);

/** The cells of the rows of the guide's tables, formatting aside. */
const rows = guide
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("the guide's tables are the data by which a server is set up", () => {
  const shown = headers.map(({ files: which, name, value, why }) => [
    which,
    `\`${name}\``,
    name === "Content-Security-Policy" ? "as below" : `\`${value}\``,
    why,
  ]);
  expect(rows.filter(([, name = ""]) => headers.some((rule) => name === `\`${rule.name}\``))).toEqual(shown);
  const endings = Object.entries(types).map(([ending, type]) => [`\`${ending}\``, `\`${type}\``]);
  expect(rows.filter(([ending = ""]) => ending.startsWith("`."))).toEqual(endings);
  expect(directives(/```\n(default-src[^`]+)```/.exec(guide)?.[1] ?? "")).toEqual(directives(policy));
});

test("the guide has a line that tries each header, and the type", () => {
  const tries = [...guide.matchAll(/^curl .*$/gm)].map(([line]) => line);
  const untried = [...headers.map(({ name }) => name), "Content-Type"].filter(
    (name) => !tries.some((line) => line.includes(`'^${name.toLowerCase()}: `)),
  );
  expect(untried).toEqual([]);
});

test("a host is asked for the policy that the page states, and for who may frame it", () => {
  expect(directives(policy)).toEqual([...stated, ancestors]);
});

test("the pane may be framed wherever workbooks open", () => {
  expect(ancestors.split(" ")).toEqual(
    expect.arrayContaining([
      "https://*.officeapps.live.com",
      "https://*.cloud.microsoft",
      "https://*.sharepoint.com",
      "https://onedrive.live.com",
      "https://teams.microsoft.com",
      "https://*.teams.microsoft.com",
      "https://*.office.com",
      "https://*.microsoft365.com",
    ]),
  );
});

test("the page runs its own scripts and Microsoft's, and may ask any address by https only", () => {
  expect(stated).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com https://*.cdn.office.net",
      "connect-src 'self' https:",
    ]),
  );
  expect(page).not.toContain("unsafe-eval");
});

test("Excel on the web may read every file, its own origin being another", () => {
  expect(files).toContain("functions.json");
  expect(files.filter((file) => sent(file, "Access-Control-Allow-Origin").join() !== "*")).toEqual([]);
});

test("of every file it is said, once, whether it may be kept: for good with a hash in its name, else not unasked", () => {
  const kept = files.filter((file) => sent(file, "Cache-Control").join().includes("immutable"));
  expect(files.filter((file) => sent(file, "Cache-Control").length !== 1)).toEqual([]);
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((file) => !/\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
  for (const file of ["taskpane.html", "taskpane.js", "functions.js", "functions.json", "manifest.xml"]) {
    expect(sent(file, "Cache-Control")).toEqual(["no-cache"]);
  }
});

test("every file has a type", () => {
  expect(files.filter((file) => !(path.extname(file) in types))).toEqual([]);
});
