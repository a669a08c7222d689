import { readdirSync } from "node:fs";
import path from "node:path";
import type { Model } from "../../../src/sheets/model";
import { MODELS } from "../../../src/sheets/models";

const folder = path.resolve(__dirname, "../../../src/sheets/models");
const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .map((file) => path.basename(file, ".ts"));

/** What a file of the folder declares. */
const declared = (file: string) =>
  Object.entries(jest.requireActual<Record<string, unknown>>(path.join(folder, file))) as [string, Model][];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it.each(files)("the model in %s is listed, under the name of its file", (file) => {
  const models = declared(file).filter(([name]) => name === file);
  expect(models).toHaveLength(1);
  const [[, model] = []] = models;
  expect(MODELS).toContain(model);
  expect(model?.id).toBe(kebab(file));
});

it("every model has a place of its own, in the order of the list", () => {
  const places = MODELS.map(({ order }) => order);
  expect(places).toEqual(places.map((_, at) => at + 1));
});

it("every model says in a question what it answers", () => {
  expect(MODELS.filter(({ answers }) => !answers.endsWith("?")).map(({ id }) => id)).toEqual([]);
});
