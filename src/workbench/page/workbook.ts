import { createEngine } from "../engine/createEngine";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { pagePreset } from "../engine/pagePreset";
import type { UniverStore } from "../engine/univerStore";
import { EXAMPLE } from "../example";
import { MODELS } from "../../sheets/models";
import { writeBook } from "../example/writeBook";
import { writeExample } from "../example/writeExample";
import type { FunctionCalls } from "../host/functionCalls";
import { watchCells } from "./cells/watchCells";
import { nameControls } from "./nameControls";
import { spreadsheet, type Spreadsheet } from "./spreadsheet";
import type { Switches } from "./switches";

/** The workbook on the page: its cells, and the component that draws them. */
export interface OpenWorkbook {
  store: UniverStore;
  grid: Spreadsheet;
}

/** Lets the page do what is waiting: each of the steps here takes a noticeable time. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** Opens the workbook that the switches ask for, drawn into `place`; its functions run by `calls`. */
export async function openWorkbook(
  place: HTMLElement,
  metadata: FunctionsMetadata,
  calls: FunctionCalls,
  switches: Switches,
): Promise<OpenWorkbook> {
  const { univer, store } = createEngine({ preset: pagePreset(place), metadata, calls });
  const grid = spreadsheet(univer, place);
  nameControls(place);
  grid.setDark(switches.theme !== "light");
  await breathe();
  const model = MODELS.find(({ id }) => id === switches.book);
  if (model) writeBook(store, [model.example]);
  else if (switches.book !== "empty") writeExample(store, EXAMPLE);
  grid.forgetUndo();
  await breathe();
  store.recalculate();
  await grid.drawn();
  watchCells(store, grid);
  return { store, grid };
}
