import entries from "../../../src/catalogue/data/entries.json";
import lists from "../../../src/catalogue/data/lists.json";
import packed from "../../../src/catalogue/data/packed.json";
import { unpack } from "../../../src/catalogue/packed/unpack";

describe("the packed catalogue", () => {
  it("unpacks to the entries and lists it was made of, letter by letter", () => {
    expect(unpack(packed)).toBe(JSON.stringify({ entries, lists }));
  });

  it("is a third of the text or less", () => {
    expect(packed.digits.length * 3).toBeLessThan(packed.characters * 1.05);
  });

  it("does not unpack to the same when one digit is another", () => {
    const [first = "", ...others] = packed.digits;
    const digits = (first === "A" ? "B" : "A") + others.join("");
    expect(unpack({ ...packed, digits })).not.toBe(unpack(packed));
  });
});
