import { corrected } from "../../../../src/catalogue/search/spelling";
import { Vocabulary } from "../../../../src/catalogue/search/vocabulary";

const known = new Vocabulary();
for (const word of ["crime", "police", "satisfaction", "burglary", "gun", "grime"]) known.add(word);
known.close();

describe("a word that was misspelt", () => {
  it.each([
    ["crme", "crime", "a letter missing"],
    ["crimme", "crime", "a letter too many"],
    ["polixe", "police", "a wrong letter"],
    ["polcie", "police", "two letters that changed places"],
    ["satsfacton", "satisfaction", "two slips in a long word"],
  ])("%s is taken for %s: %s", (word, meant) => {
    expect(corrected(word, known)).toBe(meant);
  });

  it.each([
    ["gnu", "too short to guess"],
    ["crimson", "three slips from crime"],
    ["ni15", "a code"],
    ["satis", "the start of a known word"],
    ["glar", "a part of a known word"],
    ["plc", "three letters"],
  ])("%s stays as it is: %s", (word) => {
    expect(corrected(word, known)).toBe(word);
  });

  it("is taken for the first of several that are as near", () => {
    // xrime is one wrong letter away from both crime and grime.
    expect(corrected("xrime", known)).toBe("crime");
  });
});
