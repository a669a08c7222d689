import { screen, waitFor } from "@testing-library/react";
import { field, openOwn, press, primary, step } from "./ownCatalogueSteps";

const ADDRESS = "https://plans.example.org/local%20set.csv?v=2";
const CSV = "Code,Title\nL1,Local confidence\n";

interface Question {
  readonly address: unknown;
  readonly version: unknown;
}

/** A server that gives these answers in turn; what it was asked is returned. */
function server(...answers: (() => Response)[]): readonly Question[] {
  const asked: Question[] = [];
  const fetch: typeof globalThis.fetch = (address, how) => {
    asked.push({ address, version: (how?.headers as Record<string, string> | undefined)?.["If-None-Match"] });
    return new Promise((resolve) => resolve((answers[asked.length - 1] ?? noAnswer)()));
  };
  Object.assign(globalThis, { fetch });
  return asked;
}

afterEach(() => Reflect.deleteProperty(globalThis, "fetch"));

/** As much of an answer as is looked at: jsdom has none. */
const answer =
  (status: number, text = "", etag = "") =>
  () => {
    const parts = [new TextEncoder().encode(text)];
    const read = () => Promise.resolve({ done: parts.length === 0, value: parts.shift() });
    const headers = { get: (name: string) => (name === "ETag" ? etag : null) };
    return {
      status,
      ok: status === 200,
      headers,
      body: { getReader: () => ({ read }) },
    } as unknown as Response;
  };
const noAnswer = () => {
  throw new TypeError("Failed to fetch");
};

async function typeAddress(address: string) {
  const pane = await openOwn();
  await pane.user.type(screen.getByLabelText("Or a web address"), address);
  return pane;
}

/** From the view to the question whether the address may be asked. */
async function toQuestion() {
  const pane = await typeAddress(ADDRESS);
  await press(pane.user, "Fetch…");
  await step("Ask plans.example.org?");
  return pane;
}

/** From the view to the catalogue of the address in use, taken as version "v1". */
async function inUse(...later: (() => Response)[]) {
  const asked = server(answer(200, CSV, '"v1"'), ...later);
  const pane = await toQuestion();
  await press(pane.user, "Ask this address");
  await press(pane.user, "Check 1 row");
  await press(pane.user, "Use 1 indicator");
  await screen.findByText("In use: 1 indicator of yours.");
  return { ...pane, asked };
}

describe("an address that cannot be asked", () => {
  it.each([
    ["plans", "This is no web address. Enter one that begins with https://."],
    ["http://example.org/a.csv", /^Only https addresses are asked\./],
    ["https://me:secret@example.org/a.csv", /^This address has a password in it/],
  ])("%s is not: the field says why once it is left", async (address, sentence) => {
    const asked = server();
    const { user, violations } = await typeAddress(address);
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
    await user.tab();
    expect(await screen.findByText(sentence)).toBeVisible();
    await press(user, "Fetch…");
    await step("Your own catalogue");
    expect(asked).toEqual([]);
    expect(await violations()).toHaveNoViolations();
  });
});

describe("before it is asked", () => {
  it("says who will be asked what, and asks nothing until told to", async () => {
    const asked = server();
    const { user, violations } = await toQuestion();
    expect(await step("Ask plans.example.org?")).toHaveFocus();
    expect(screen.getByText(ADDRESS)).toBeVisible();
    expect(screen.getByText("Nothing of your workbook is sent, no cookie and no name.")).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await press(user, "Cancel");
    expect(await screen.findByLabelText("Or a web address")).toHaveValue(ADDRESS);
    expect(asked).toEqual([]);
  });
});

describe("once the user has said yes", () => {
  it("the file is read as a chosen one is, and its address stands where it comes from", async () => {
    const { asked, workbook } = await inUse();
    expect(asked).toEqual([{ address: ADDRESS, version: undefined }]);
    expect(field("Name")).toBe("local set");
    expect(field("From")).toBe(ADDRESS);
    expect(workbook.keptCatalogue?.source).toEqual({ kind: "address", address: ADDRESS, etag: '"v1"' });
  });

  it.each<[string, () => Response, string, RegExp]>([
    [
      "no network, or a server that lets no other page read",
      noAnswer,
      "plans.example.org cannot be reached from here, or does not let other pages read its files.",
      /^Download the file in your browser/,
    ],
    ["no such file", answer(404), "plans.example.org has no file at this address.", /^Check the address\.$/],
    ["a sign-in", answer(401), "plans.example.org wants you to sign in.", /^Download the file/],
    [
      "a fault of the server's",
      answer(503),
      "plans.example.org gave no file: it answered 503.",
      /^Try again later\./,
    ],
    [
      "a page for signing in",
      answer(200, "<!doctype html><title>Sign in</title>"),
      "This is a web page, perhaps one for signing in, and no table.",
      /^Download the file/,
    ],
  ])("%s is said in three lines", async (_, gives, happened, remedy) => {
    server(gives);
    const { user } = await toQuestion();
    await press(user, "Ask this address");
    expect(await screen.findByText(happened)).toBeVisible();
    expect(screen.getByText("Nothing was changed.")).toBeVisible();
    expect(screen.getByText(remedy)).toBeVisible();
    expect(await primary("Ask this address")).toBeEnabled();
  });

  it("the asking can be stopped", async () => {
    Object.assign(globalThis, { fetch: () => new Promise(() => undefined) });
    const { user, violations } = await toQuestion();
    await press(user, "Ask this address");
    expect(await screen.findByRole("progressbar", { name: "Asking plans.example.org…" })).toBeVisible();
    expect(await violations()).toHaveNoViolations();
    await press(user, "Stop");
    expect(await primary("Ask this address")).toBeEnabled();
  });
});

describe("fetching again", () => {
  it("names the version that was taken, and says so where it is unchanged", async () => {
    const { user, asked } = await inUse(answer(304));
    await press(user, "Fetch again");
    expect(await screen.findByText(/^Unchanged since \d{1,2} \w+ \d{4}\.$/)).toBeVisible();
    expect(asked[1]).toEqual({ address: ADDRESS, version: '"v1"' });
  });

  it("leads to the report of a newer version at once where its columns are the same", async () => {
    const { user, workbook } = await inUse(answer(200, `${CSV}L2,Local order\n`, '"v2"'));
    await press(user, "Fetch again");
    await step("What local set.csv holds");
    expect(workbook.keptCatalogue?.indicators).toHaveLength(1);
    await press(user, "Use 2 indicators");
    await waitFor(() => expect(workbook.keptCatalogue?.source).toMatchObject({ etag: '"v2"' }));
    expect(workbook.keptCatalogue?.indicators).toHaveLength(2);
  });

  it("asks about the columns where they are others", async () => {
    const { user } = await inUse(answer(200, "Ref,Title,Ward\nL1,x,y\n"));
    await press(user, "Fetch again");
    await step("Columns of local set.csv");
  });

  it("keeps what there is where nobody answers, and says so", async () => {
    const { user, workbook } = await inUse(noAnswer, noAnswer);
    await press(user, "Fetch again");
    expect(await screen.findByText(/^plans\.example\.org cannot be reached/)).toBeVisible();
    expect(screen.getByText("Nothing was changed: what you have stays in use.")).toBeVisible();
    expect(field("Holds")).toBe("1 indicator");
    expect(workbook.keptCatalogue?.indicators).toHaveLength(1);
  });
});
