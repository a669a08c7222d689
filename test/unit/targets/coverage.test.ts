import { coverage } from "../../../src/model/targets/coverage";

test("coverage counts the areas with an objective for each priority and names the others", () => {
  const matrix = [
    [true, false],
    [true, true],
    [false, false],
    [true, false],
  ];
  expect(coverage(matrix, ["Barnet", "Brent", "Camden", "Ealing"])).toEqual([
    { areasWith: 3, share: 0.75, areasWithout: ["Camden"] },
    { areasWith: 1, share: 0.25, areasWithout: ["Barnet", "Camden", "Ealing"] },
  ]);
});
