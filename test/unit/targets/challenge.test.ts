import { challenge } from "../../../src/model/targets/challenge";

const history = [1300, 1260, 1230, 1210, 1190];

describe("the challenge test", () => {
  test("knows a target beyond the best year on record", () => {
    // The best year took 40 off 1,300; 1,190 × (1 - 40/1300) = 1,153.38.
    expect(challenge(1153, history, "lower", []).verdict).toBe("Beyond best year on record");
    expect(challenge(1154, history, "lower", []).verdict).toBe("Challenging and achievable");
  });

  test("projects the trend one year on", () => {
    // 10, 11, 12 rise by 1 a year: 13 comes next.
    expect(challenge(13, [10, 11, 12], "higher", []).trend).toBe(13);
  });

  test("never counts a deterioration as the best improvement", () => {
    expect(challenge(12, [10, 11, 12], "lower", []).best).toBe(12);
  });

  test("ranks the target among the peers: two better peers of three make it third of four", () => {
    expect(challenge(50, [70, 65, 60], "lower", [40, 45, 55])).toMatchObject({
      median: 45,
      rank: 3,
      quartile: 3,
    });
  });

  test("needs three years", () => {
    expect(() => challenge(5, [5, 6], "lower", [])).toThrow("at least three");
  });
});
