import { localAreaAgreement, type AgreementTarget } from "../../../src/model/targets/localAreaAgreement";

const target = (code: string, row: number, more: Partial<AgreementTarget> = {}): AgreementTarget => ({
  code,
  nationalNumber: /^NI \d+$/.test(code) ? Number(code.slice(3)) : undefined,
  class: "designated",
  hasBaseline: true,
  hasTarget: [true, true, true],
  row,
  ...more,
});

describe("a Local Area Agreement", () => {
  test("may hold fewer than 35 designated targets", () => {
    expect(localAreaAgreement([target("NI 15", 1)], 35, 0)).toEqual([]);
  });

  test.each([16, 17, 18])(
    "expects as many statutory targets as the document in use says (%d)",
    (expected) => {
      const statutory = Array.from({ length: 16 }, (_, row) =>
        target(`NI ${72 + row}`, row + 1, { class: "statutory" }),
      );
      const findings = localAreaAgreement(statutory, 35, expected);
      expect(findings.map(({ finding }) => finding)).toEqual(expected === 16 ? [] : ["Statutory count"]);
    },
  );

  test("says No baseline as a state of its own, for designated targets only", () => {
    const bare = { hasBaseline: false };
    expect(localAreaAgreement([target("NI 15", 1, bare)], 35, 0)[0]?.finding).toBe("No baseline");
    expect(localAreaAgreement([target("L1", 1, { ...bare, class: "local" })], 35, 0)).toEqual([]);
  });

  test("finds a code listed twice, whatever its case, on the repeat", () => {
    const findings = localAreaAgreement(
      [target("l1", 2, { class: "local" }), target("L1", 5, { class: "local" })],
      35,
      0,
    );
    expect(findings).toEqual([{ finding: "Listed twice", indicator: "L1", detail: "Rows 2 and 5" }]);
  });
});
