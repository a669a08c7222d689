import {
  ICommandService,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Box } from "../host/gridStore";
import type { Rect } from "./rect";

/** A part of the sheet as it is seen: frozen rows and columns are parts of their own. */
export interface Pane {
  /** Where it lies, in pixels from the top left corner of the grid's canvas. */
  seen: Rect;
  /** Where the top left corner of cell A1 would lie, in pixels from the pane's own. */
  origin: { x: number; y: number };
}

/** How the grid shows the active sheet: for what is drawn over it. */
export interface SheetView {
  canvas: HTMLElement;
  /** Where cells lie, in pixels from the top left corner of cell A1 at a zoom of 1. */
  cells(box: Box): Rect;
  /** The parts that are seen: one, or where rows and columns are frozen up to four. */
  panes(): Pane[];
  /** How large the sheet is shown: 1, or as the user zoomed it. */
  zoom(): number;
  /** Calls the listener, before the page is next painted, after anything moved the view or changed the sheet. */
  onMove(listener: () => void): void;
  /** Draws the cells anew: something else than the workbook changed how they look. */
  repaint(): void;
}

/** A stretch of the canvas along one direction, and where along it the first row or column would begin. */
interface Stretch {
  from: number;
  to: number;
  origin: number;
}

const isSeen = ({ from, to }: Stretch): boolean => to > from;

const paneOf = (x: Stretch, y: Stretch, zoom: number): Pane => ({
  seen: {
    x: x.from * zoom,
    y: y.from * zoom,
    width: (x.to - x.from) * zoom,
    height: (y.to - y.from) * zoom,
  },
  origin: { x: (x.origin - x.from) * zoom, y: (y.origin - y.from) * zoom },
});

/** The view of the workbook, once the component has drawn it. @throws Error before. */
export function sheetView(univer: Univer): SheetView {
  const injector = univer.__getInjector();
  const workbook = injector
    .get(IUniverInstanceService)
    .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  if (!workbook) throw new Error("There is no workbook");
  const render = injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !main) throw new Error("The workbook is not drawn yet");
  const { scene, engine, mainComponent } = render;
  const skeletons = render.with(SheetSkeletonManagerService);
  const canvas = engine.getCanvasElement();

  const skeleton = () => {
    const found = skeletons.ensureSkeleton(workbook.ensureActiveSheet().getSheetId());
    if (!found) throw new Error("The sheet is not drawn yet");
    return found;
  };
  const cell = (row: number, column: number) => skeleton().getNoMergeCellWithCoordByIndex(row, column, false);
  const zoom = () => scene.getAncestorScale().scaleX;

  /** The frozen part and the rest, across and down, in pixels at a zoom of 1. */
  const stretches = () => {
    const { rowHeaderWidthAndMarginLeft: left, columnHeaderHeightAndMarginTop: top } = skeleton();
    const { xSplit, ySplit, startColumn, startRow } = workbook.ensureActiveSheet().getFreeze();
    const first = cell(startRow - ySplit, startColumn - xSplit);
    const end = cell(startRow, startColumn);
    const right = left + (xSplit > 0 ? end.startX - first.startX : 0);
    const bottom = top + (ySplit > 0 ? end.startY - first.startY : 0);
    const across: Stretch[] = [
      { from: left, to: right, origin: left - first.startX },
      { from: right, to: canvas.clientWidth / zoom(), origin: left - main.viewportScrollX },
    ];
    const down: Stretch[] = [
      { from: top, to: bottom, origin: top - first.startY },
      { from: bottom, to: canvas.clientHeight / zoom(), origin: top - main.viewportScrollY },
    ];
    return { across: across.filter(isSeen), down: down.filter(isSeen) };
  };

  return {
    canvas,
    zoom,
    cells({ row, column, rows, columns }) {
      const { startX: x, startY: y } = cell(row, column);
      const { endX, endY } = cell(row + rows - 1, column + columns - 1);
      return { x, y, width: endX - x, height: endY - y };
    },
    panes() {
      const { across, down } = stretches();
      return down.flatMap((y) => across.map((x) => paneOf(x, y, zoom())));
    },
    onMove(listener) {
      let waiting = false;
      const soon = () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          listener();
        });
      };
      main.onScrollAfter$.subscribeEvent(soon);
      engine.onTransformChange$.subscribeEvent(soon);
      injector.get(ICommandService).onCommandExecuted(soon);
    },
    repaint() {
      skeletons.makeDirty({ sheetId: workbook.ensureActiveSheet().getSheetId() });
      skeletons.reCalculate();
      mainComponent?.makeDirty();
    },
  };
}
