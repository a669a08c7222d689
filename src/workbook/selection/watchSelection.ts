/** Calls the listener whenever another cell or sheet is selected; returns what ends that. */
export function watchSelection(listener: () => void): () => void {
  let watching = true;
  const told = () => {
    if (watching) listener();
    return Promise.resolve();
  };
  // A pane that comes while somebody types in a cell would be refused, and never hear of a selection: it waits.
  const handlers = Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onSelectionChanged.add(told), worksheets.onActivated.add(told)];
    await context.sync();
    return added;
  });
  // A host that cannot tell of selections leaves the strip as it is; "Use selection" still reads them.
  handlers.catch(() => undefined);
  return () => {
    watching = false;
    void handlers.then(removeAll, () => undefined);
  };
}

async function removeAll(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
}
