import { agreementReducer, startOfAgreement } from "../../src/taskpane/views/agreement/agreementState";
import { catalogueReducer, startOfCatalogue } from "../../src/taskpane/views/catalogue/catalogueState";

const target = (code: string) =>
  ({ code, title: code, unit: "", polarity: "lower", class: "designated" }) as const;

it("a target added after one that was removed open does not open by itself", () => {
  const removed = [
    { type: "add", targets: [target("NI 15")] } as const,
    { type: "open", id: 1 } as const,
    { type: "remove", id: 1 } as const,
  ].reduce(agreementReducer, startOfAgreement);
  const { draft, opened } = agreementReducer(removed, { type: "add", targets: [target("NI 16")] });
  expect(draft.targets.map(({ id, code }) => [id, code])).toEqual([[1, "NI 16"]]);
  expect(opened).toBeUndefined();
});

it("an insertion that is done unticks what went in, and keeps what was ticked besides", () => {
  const done = [
    { type: "tick", keys: ["NI 15", "NI 16", "NI 20"], ticked: true } as const,
    { type: "go", step: { kind: "pull", keys: ["NI 15", "NI 16"] } } as const,
    { type: "done" } as const,
  ].reduce(catalogueReducer, startOfCatalogue);
  expect([...done.ticked]).toEqual(["NI 20"]);
  expect(done.steps).toEqual([]);
});
