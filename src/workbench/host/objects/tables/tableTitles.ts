/**
 * What to write into a header row so that every column has a title of its own, as text: `Column1` where there is none,
 * a number after one that is taken, null where the title is good as it is.
 */
export function titleCells(titles: readonly string[]): (string | null)[] {
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const wanted = title === "" ? `Column${index + 1}` : title;
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wanted}${number}`;
    taken.add(free.toLowerCase());
    const isNumber = free.trim() !== "" && !Number.isNaN(Number(free));
    if (free === title && !isNumber) return null;
    return `'${free}`;
  });
}
