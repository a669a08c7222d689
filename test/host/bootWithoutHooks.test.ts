/** Why the frame's script has to come first: what the client does when nobody is there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { until } from "../setup/officeClient";

const officeJs = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist/office.js",
);

it("finds no Excel when the hooks are not there before office.js", async () => {
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const asked: string[] = [];
  window.HTMLHeadElement.prototype.appendChild = <Child extends Node>(child: Child): Child => {
    if (child instanceof HTMLScriptElement) asked.push(child.src);
    return child;
  };
  const marker = document.createElement("script");
  marker.type = "text/plain";
  marker.setAttribute("src", "http://officejs.test/office.js");
  document.body.append(marker);
  (0, window.eval)(readFileSync(officeJs, "utf8"));
  await until(() => asked.length > 0);
  // With the hooks it asks for Excel's own file here (boot.test.ts); without, for the list of files by host and version.
  expect(asked).toEqual(["http://officejs.test/o15apptofilemappingtable.js"]);
  expect("Excel" in window).toBe(false);
});

it("stops a pane that is opened outside the workbench's page", () => {
  expect(() => jest.requireActual("../../src/workbench/host/frame")).toThrow(/outside the workbench's page/);
});
