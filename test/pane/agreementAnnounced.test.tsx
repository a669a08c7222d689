import { screen, waitFor } from "@testing-library/react";
import { openAgreement, searchFor } from "./agreementSteps";

const spoken = () => screen.getAllByRole("status").map((status) => status.textContent);

it.each([
  ["serious violent", "1 indicator found"],
  ["NI 15, NI 16", "Add 2 indicators"],
  ["NI250, NI251", "Not in the national set, or listed already: NI250, NI251"],
])("what a first search for %s comes to is announced: %s", async (query, sentence) => {
  const { user } = await openAgreement();
  await searchFor(user, query);
  await waitFor(() => expect(spoken()).toContain(sentence));
});
