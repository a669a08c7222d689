import type { LaidOutExample } from "../../../sheets/functionBlocks/exampleBlock";
import type { Content, Rows } from "../../../sheets/plan/content";
import { argumentName } from "./argumentName";
import type { ExampleSingle, ExampleValue, FunctionGuide, GuideExample } from "./functionGuide";

/** A function's example as cells: one row of cells, or a block, for each argument it gives. */
export function laidOutExample(
  { name, description, parameters }: FunctionGuide,
  { args, expected }: GuideExample,
): LaidOutExample {
  return {
    name,
    sentence: description,
    arguments: args.map((value, index) => ({
      label: argumentName(parameters[index]?.name ?? ""),
      cells: value === null ? [] : cellsOf(value),
    })),
    result: rowsOf(expected).map((row) => row.map(shownOf)),
  };
}

function cellsOf(value: ExampleValue): Rows {
  return rowsOf(value).map((row) => row.map(contentOf));
}

function rowsOf(value: ExampleValue): readonly (readonly ExampleSingle[])[] {
  return Array.isArray(value) ? (value as readonly (readonly ExampleSingle[])[]) : [[value as ExampleSingle]];
}

function contentOf(value: ExampleSingle): Content {
  return typeof value === "object" && value !== null ? { formula: `=${value.error}` } : value;
}

/** A value of the result as its cell shows it. */
function shownOf(value: ExampleSingle): Content {
  return typeof value === "object" && value !== null ? value.error : value;
}
