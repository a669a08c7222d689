import http from "node:http";
import { ADDRESS } from "./workbench";

const { port } = new URL(ADDRESS);

/** Asks for a path exactly as written, which fetch would tidy first. */
const get = (path: string, headers: http.OutgoingHttpHeaders = {}) =>
  new Promise<{ status?: number; headers: http.IncomingHttpHeaders; body: string }>((resolve, reject) => {
    const request = http.get({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on("error", reject);
  });

test.each(["/", "/taskpane.html"])(
  "%s is served under a policy that admits no eval and no foreign script",
  async (path) => {
    const { headers } = await get(path);
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.replace(/http:\/\/(localhost|127\.0\.0\.1):\*/g, "")).not.toContain("http:");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  },
);

test("the pane's policy is the one that its page states, without Microsoft's address", async () => {
  const { headers, body } = await get("/taskpane.html");
  const stated = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(body)?.[1] ?? "";
  const directives = (policy: string) => policy.split(";").map((directive) => directive.trim());
  expect(directives(String(headers["content-security-policy"]))).toEqual(
    expect.arrayContaining(directives(stated.replace(/ https:\/\/(appsforoffice\.|\*\.cdn\.)[^ ;]+/g, ""))),
  );
});

test("the pane is the built one but for the frame script, first of all, and office.js from this machine", async () => {
  const { body } = await get("/taskpane.html");
  const scripts = [...body.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map(([, source]) => source);
  expect(scripts[0]).toBe("/workbench/frame.js");
  expect(scripts.slice(1, 3)).toEqual(["early.js", "/officejs/office.js"]);
  expect(scripts.every((source) => !source?.startsWith("http"))).toBe(true);
});

test.each([
  "/../package.json",
  "/%2e%2e/package.json",
  "/..%2f..%2fpackage.json",
  "/workbench/../../package.json",
  "/officejs/..%2f..%2f..%2f..%2fpackage.json",
  "/officejs/%2e%2e%5c%2e%2e%5cpackage.json",
  "/assets/%00",
  "/%zz",
])("%s leads nowhere", async (path) => {
  expect((await get(path)).status).toBe(404);
});

test.each([
  ["/functions.json", "application/json; charset=utf-8"],
  ["/functions.js", "text/javascript; charset=utf-8"],
  ["/assets/icon-32.png", "image/png"],
])("%s may be read by a page of another origin, as %s", async (path, type) => {
  const { headers } = await get(path, { origin: "https://excel.officeapps.live.com" });
  expect(headers).toMatchObject({
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cache-control": "no-cache",
    "content-type": type,
  });
});

test("office.js never comes where it hangs, and the pane is served all the same", async () => {
  const { body } = await get("/taskpane.html?officejs=hangs");
  const source = /<script src="([^"]*office\.js)"/.exec(body)?.[1] ?? "";
  expect(source).not.toBe("/officejs/office.js");
  let answered = false;
  const request = http.get({ host: "127.0.0.1", port, path: source }, () => (answered = true));
  request.on("error", () => undefined);
  // Others are answered meanwhile.
  expect((await get("/functions.js")).status).toBe(200);
  expect(answered).toBe(false);
  request.destroy();
});

test("a script the browser has is not sent again, but a page is, with its policy", async () => {
  const script = await get("/functions.js");
  const again = await get("/functions.js", { "if-none-match": script.headers.etag });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect((await get("/functions.js", { "if-none-match": '"an older one"' })).body).toBe(script.body);
  expect((await get("/")).headers["cache-control"]).toBe("no-store");
});

test("what is not there is 404, and a folder is not listed", async () => {
  expect((await get("/nothing.html")).status).toBe(404);
  expect((await get("/assets/")).status).toBe(404);
});
