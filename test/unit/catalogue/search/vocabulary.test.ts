import { Vocabulary } from "../../../../src/catalogue/search/vocabulary";

const vocabulary = new Vocabulary();
for (const word of ["crime", "crimes", "recrimination", "im"]) vocabulary.add(word);
vocabulary.close();

const found = (sought: string, where: "anywhere" | "start") => {
  const hits: string[] = [];
  vocabulary.visit(sought, where, (word, how) => hits.push(`${vocabulary.words[word]} ${how}`));
  return hits;
};

describe("the words of a list", () => {
  it("have a number each, the same when a word comes again", () => {
    const words = new Vocabulary();
    expect([words.add("gun"), words.add("knife"), words.add("gun")]).toEqual([0, 1, 0]);
  });

  it("are found by the whole, the start or a part of them", () => {
    expect(found("crime", "anywhere")).toEqual(["crime whole", "crimes start"]);
    expect(found("im", "anywhere")).toEqual(["crime part", "crimes part", "recrimination part", "im whole"]);
  });

  it("are found only by their start where that is asked", () => {
    expect(found("im", "start")).toEqual(["im whole"]);
    expect(found("cr", "start")).toEqual(["crime start", "crimes start"]);
  });

  it("are not found by what no word has", () => {
    expect(found("burglary", "anywhere")).toEqual([]);
    expect(vocabulary.has("burglary")).toBe(false);
  });

  it("are visited once, however often a word has the part", () => {
    const repeating = new Vocabulary();
    repeating.add("banana");
    repeating.close();
    let visits = 0;
    repeating.visit("an", "anywhere", () => visits++);
    expect(visits).toBe(1);
  });
});
