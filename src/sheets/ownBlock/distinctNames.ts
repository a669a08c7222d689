/** Names that all differ, whatever their capitals: one that comes again gets a number, "2024/25 (2)". */
export function distinctNames(names: readonly string[]): string[] {
  const given = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; given.has(own.toLowerCase()); number++) own = `${name} (${number})`;
    given.add(own.toLowerCase());
    return own;
  });
}
