/** "1 cell", "2 cells", with thousands separated. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : several}`;

export const cells = (count: number): string => counted(count, "cell");
