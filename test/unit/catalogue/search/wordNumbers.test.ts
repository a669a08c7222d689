import fc from "fast-check";
import { wordsAsWritten } from "../../../../src/catalogue/search/searchWords";
import { WordNumbers } from "../../../../src/catalogue/search/wordNumbers";

/** The words that the numbers found in texts stand for, by giving each new one the next. */
function wordsIn(texts: readonly string[]): string[][] {
  const words: string[] = [];
  const numbers = new WordNumbers((word) => words.push(word) - 1);
  return texts.map((text) => {
    const found: string[] = [];
    numbers.each(text, (number) => found.push(words[number] ?? ""));
    return found;
  });
}

it("numbers are those of the words as they are written, whatever stands between and around", () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "B", "7", "%", ".", " ", "-", "–", "'", "é", "İ", "K", "𝟏", "ward", "Fines. "),
    maxLength: 30,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      expect(wordsIn(texts)).toEqual(texts.map((one) => wordsAsWritten(one)));
    }),
  );
});

it("a word has one number however many others come between", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `ref${at.toString(36)}`);
  const [once = [], again = []] = wordsIn([many.join(" "), many.join(", ")]);
  expect(once).toEqual(many);
  expect(again).toEqual(many);
  const asked: string[] = [];
  const numbers = new WordNumbers((word) => asked.push(word));
  for (let turn = 0; turn < 3; turn++) numbers.each(many.join(" "), () => undefined);
  expect(asked).toEqual(many);
});
