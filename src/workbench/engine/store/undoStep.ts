import { type IMutationInfo, IUndoRedoService } from "@univerjs/core";
import type { Grid } from "./grid";

/**
 * Makes one step of Univer's undo list of all that `work` does; a step within a step belongs to the outer one. Univer's
 * own batching undoes the first change first, which brings back what lay between two changes of one cell; here the last
 * is undone first.
 */
export class UndoSteps {
  private open = false;

  constructor(private readonly grid: Grid) {}

  around<Result>(work: () => Result): Result {
    if (this.open) return work();
    const undo = this.grid.injector.get(IUndoRedoService);
    const changes: IMutationInfo[][] = [];
    const batch = undo.__tempBatchingUndoRedo(this.grid.unitId);
    const watch = undo.undoRedoStatus$.subscribe(() => {
      // The first thing told is how things stand before any change.
      if (!this.open) return;
      const added = undo.pitchTopUndoElement()?.undoMutations.slice(changes.flat().length) ?? [];
      if (added.length > 0) changes.push(added);
    });
    this.open = true;
    try {
      return work();
    } finally {
      this.open = false;
      watch.unsubscribe();
      batch.dispose();
      const step = changes.length > 0 ? undo.pitchTopUndoElement() : null;
      step?.undoMutations.splice(0, Infinity, ...changes.reverse().flat());
    }
  }
}
