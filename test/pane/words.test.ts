import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strings } from "../../src/taskpane/strings";
import * as agreement from "../../src/taskpane/strings/agreement";
import * as facets from "../../src/taskpane/strings/facets";
import * as ownCatalogue from "../../src/taskpane/strings/ownCatalogue";
import { ownCells } from "../../src/taskpane/strings/ownCells";
import { shell } from "../../src/taskpane/strings/shell";

/** Every text the pane can say; a text with numbers in it is said of two, one with lists of lists of two names. */
function texts(from: unknown): string[] {
  if (typeof from === "string") return [from];
  if (typeof from === "function") return texts(said(from as (...of: unknown[]) => unknown));
  return typeof from === "object" && from ? Object.values(from).flatMap(texts) : [];
}
function said(text: (...of: unknown[]) => unknown): unknown {
  const names = ["first", "second"];
  try {
    return text(2, 2, 2);
  } catch {
    return text(names, names, names);
  }
}
const all = [
  ...texts(strings),
  ...texts(shell),
  ...texts(ownCatalogue),
  ...texts(ownCells),
  ...texts(agreement),
  ...texts(facets),
];

it("no text begs, shouts or uses a word that finance staff do not", () => {
  const banned = /please|(?<!#VALUE)!(\s|$)|\b(sync|publish|cube|POV|entity|payload|oops|sorry)\b/i;
  expect(all.filter((text) => banned.test(text))).toEqual([]);
});

it("the labels of the tabs have at most 12 letters", () => {
  const { catalogue, budget, targets, checks } = strings.tabs;
  expect([catalogue, budget, targets, checks].filter((label) => label.length > 12)).toEqual([]);
});

it("one is one and several are several, with thousands separated", () => {
  expect([0, 1, 2, 1234].map(strings.insert.button)).toEqual([
    "Insert 0 cells",
    "Insert 1 cell",
    "Insert 2 cells",
    "Insert 1,234 cells",
  ]);
});

it("every function that a view names is declared", () => {
  const folder = path.join(__dirname, "../../src/functions");
  const declared = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap(
      (file) => /@customfunction ([\w.]+)/.exec(readFileSync(path.join(folder, file), "utf8"))?.[1] ?? [],
    );
  const named = texts(strings).flatMap((text) => text.match(/\bPLAN\.[A-Z][A-Z.]*[A-Z]/g) ?? []);
  expect(named.filter((name) => !declared.includes(name.slice("PLAN.".length)))).toEqual([]);
});
