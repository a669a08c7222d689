import { isCodeOf } from "../../../../src/catalogue/codes/isCodeOf";

it.each([
  ["16", "NI 16"],
  ["NI 15", "NI 15"],
  ["NI015", "NI 15"],
  ["KPI 4b", "KPI 4(b)"],
  ["4(b)", "KPI 4(b)"],
  ["5.2", "SPI 5.2"],
])("%s is the code %s", (typed, code) => expect(isCodeOf(typed, { code, key: code })).toBe(true));

it.each([
  ["16", "NI 160"],
  ["NI 1", "NI 15"],
  ["KPI", "KPI 4(b)"],
  ["", "NI 15"],
  ["crime", ""],
])("%s is not the code %s", (typed, code) => expect(isCodeOf(typed, { code, key: code })).toBe(false));
