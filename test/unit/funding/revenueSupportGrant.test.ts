import { revenueSupportGrant } from "../../../src/model/funding/revenueSupportGrant";

test("Revenue Support Grant of the police in London 2007/08 is the published 123.158", () => {
  expect(revenueSupportGrant(1883.739, 733.869, 1026.712)).toBe(123.158);
});

test("Revenue Support Grant is exactly nil where the other two are all of it", () => {
  expect(0.3 - 0.1 - 0.2).toBeLessThan(0); // in binary
  expect(revenueSupportGrant(0.3, 0.1, 0.2)).toBe(0);
});

test("Revenue Support Grant below 0 is refused", () => {
  expect(() => revenueSupportGrant(10, 12, 0)).toThrow("found 12, with a policeGrant of 0");
});
