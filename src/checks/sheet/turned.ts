/** Across this sheet it reads down another: two formulas alike but that the one reads two cells further there. */
export function isBetweenTurned(before: string, after: string): boolean {
  const [one, other] = [turned(before), turned(after)];
  return (
    one.shape === other.shape &&
    one.places.length === other.places.length &&
    one.places.length > 0 &&
    one.places.every(([row = 0, column = 0], at) => {
      const [down = 0, right = 0] = other.places[at] ?? [];
      const [rows, columns] = [down - row, right - column];
      return (
        (rows === 2 && columns === -2) || (rows === -2 && columns === 2) || (rows === 0 && columns === 0)
      );
    })
  );
}

const turned = (placeless: string): { shape: string; places: number[][] } => {
  const places: number[][] = [];
  const shape = placeless.replace(/R\[(-?\d+)\]C\[(-?\d+)\]/g, (_, row: string, column: string) => {
    places.push([Number(row), Number(column)]);
    return "cell";
  });
  return { shape, places };
};
