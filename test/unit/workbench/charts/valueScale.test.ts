import { valueScale } from "../../../../src/workbench/page/charts/draw/valueScale";

const FREE = { minimum: null, maximum: null, majorUnit: null };
const ticks = (figures: number[], fixed: Partial<typeof FREE> | object = {}, fromZero = true) =>
  valueScale(figures, { ...FREE, ...fixed }, fromZero, 6).ticks;

describe("the axis of values", () => {
  it("goes in round steps from 0 to what is next above the highest figure", () => {
    // 263 / 6 parts = 43.8, next round step 50
    expect(ticks([67.6, 202.7, 263])).toEqual([0, 50, 100, 150, 200, 250, 300]);
    // 12 / 6 = 2
    expect(ticks([12])).toEqual([0, 2, 4, 6, 8, 10, 12]);
    // 0.31 / 6 = 0.052, next round step 0.1
    expect(ticks([0.31])).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it("has room for figures below 0, and 0 among its steps", () => {
    // from -15 to 40 are 55; 55 / 6 = 9.2, next round step 10
    expect(ticks([-15, 40])).toEqual([-20, -10, 0, 10, 20, 30, 40]);
    // 8 / 6 = 1.3, next round step 2
    expect(ticks([-8, -3])).toEqual([-8, -6, -4, -2, 0]);
  });

  it("need not start from 0 for lines whose figures all lie near one another", () => {
    // from 90 to 100 are 10; 10 / 6 = 1.7, next round step 2
    expect(ticks([90, 100], {}, false)).toEqual([90, 92, 94, 96, 98, 100]);
    expect(ticks([90, 100], {}, true)[0]).toBe(0);
    // 40 is less than five sixths of 100.
    expect(ticks([40, 100], {}, false)[0]).toBe(0);
    expect(ticks([-100, -90], {}, false)).toEqual([-100, -98, -96, -94, -92, -90]);
  });

  it("starts from 0 where all figures are the same", () => {
    // 50 / 6 = 8.3, next round step 10
    expect(ticks([50, 50], {}, false)).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it("keeps what was fixed of it", () => {
    expect(ticks([3], { minimum: -1, maximum: 5, majorUnit: 3 })).toEqual([-1, 2, 5]);
    // from 0 to 0.9 in steps of 0.3: without the noise of 0.1 + 0.2
    expect(ticks([0.9], { majorUnit: 0.3 })).toEqual([0, 0.3, 0.6, 0.9]);
  });

  it("is there without figures, and where all are 0", () => {
    expect(ticks([])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks([0])).toEqual([0, 0.2]);
  });
});
