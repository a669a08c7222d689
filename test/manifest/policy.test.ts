import fs from "node:fs";
import path from "node:path";

/** The directives of a policy, one a line. */
const directives = (policy: string) =>
  policy
    .split(";")
    .map((directive) => directive.trim())
    .filter(Boolean);

const page = fs.readFileSync(path.join(process.env.DIST ?? "", "taskpane.html"), "utf8");
const stated = directives(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? "");
const guide = fs.readFileSync(path.resolve(__dirname, "../../docs/security.md"), "utf8");
const asked = directives(/```\n(default-src[^`]+)```/.exec(guide)?.[1] ?? "");

test("the guide asks hosts for the policy that the page states, and for who may frame it", () => {
  expect(asked.filter((directive) => !directive.startsWith("frame-ancestors"))).toEqual(stated);
  expect(asked).toHaveLength(stated.length + 1);
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
