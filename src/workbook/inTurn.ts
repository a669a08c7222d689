/** Does one thing after the other, each a request of its own; stops at the first that fails. */
export async function inTurn<Item>(
  items: readonly Item[],
  action: (item: Item) => Promise<void>,
): Promise<void> {
  await items.reduce<Promise<void>>((before, item) => before.then(() => action(item)), Promise.resolve());
}
