import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { tabNames } from "../../src/taskpane/strings/frame";
import { insertWords } from "../../src/taskpane/strings/insert";

/** Every text the pane can say; a text with something in it is said of that. */
function texts(from: unknown): string[] {
  if (typeof from === "string") return [from];
  if (typeof from === "function") return texts(said(from as (...of: unknown[]) => unknown));
  return typeof from === "object" && from ? Object.values(from).flatMap(texts) : [];
}
/** What a text may be said of: numbers, names, lists of names, or the reason of a refusal. */
const OF: readonly unknown[] = [
  2,
  "second",
  ["first", "second"],
  { kind: "gone", because: { kind: "gone" }, cells: ["first", "second"] },
  { rows: 2, columns: 2, cells: 2, most: 2 },
];

function said(text: (...of: unknown[]) => unknown): unknown {
  for (const of of OF) {
    try {
      return text(of, of, of);
    } catch {
      // It is said of something else.
    }
  }
  throw new Error(`Nothing is known of which this can be said: ${String(text)}`);
}

const folder = path.join(__dirname, "../../src/taskpane/strings");
const all = readdirSync(folder).flatMap((file) => texts(jest.requireActual(path.join(folder, file))));

it("no text begs, shouts or uses a word that finance staff do not", () => {
  const banned = /please|(?<!#[A-Z]+)!(\s|$)|\b(sync|publish|cube|POV|entity|payload|oops|sorry)\b/i;
  expect(all.filter((text) => banned.test(text))).toEqual([]);
});

it("the labels of the tabs have at most 12 letters", () => {
  expect(Object.values(tabNames).filter((label) => label.length > 12)).toEqual([]);
});

it("one is one and several are several, with thousands separated", () => {
  expect([0, 1, 2, 1234].map(insertWords.button)).toEqual([
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
  const named = all.flatMap((text) => text.match(/\bPLAN\.[A-Z][A-Z.]*[A-Z]/g) ?? []);
  expect(named.filter((name) => !declared.includes(name.slice("PLAN.".length)))).toEqual([]);
});
