/** Lists of one length as records: one for each item, with the item of every list under the list's name. */
export function records<Item extends object>(lists: {
  readonly [Part in keyof Item]: readonly Item[Part][];
}): Item[] {
  const parts = Object.entries<readonly unknown[]>(lists);
  const items = parts[0]?.[1] ?? [];
  return items.map((_, item) => Object.fromEntries(parts.map(([part, list]) => [part, list[item]])) as Item);
}
