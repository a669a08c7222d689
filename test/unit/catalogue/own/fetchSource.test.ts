import { fetchSource, type Asking } from "../../../../src/catalogue/own/fetching/fetchSource";
import { SourceRefusal } from "../../../../src/catalogue/own/refusal";

const ADDRESS = "https://example.org/plans/local%20set.csv";
const CSV = "Code,Title\nL1,x";

/** A server that answers each question in turn, and remembers how it was asked. */
function server(...answers: (() => Response)[]) {
  const asked: { address: unknown; how: RequestInit | undefined }[] = [];
  const fetch: typeof globalThis.fetch = async (address, how) => {
    asked.push({ address, how });
    const answer = answers[asked.length - 1];
    if (!answer) throw new Error("asked more often than expected");
    return Promise.resolve(answer());
  };
  return { asked, fetch };
}

const file =
  (body: BodyInit, headers = {}) =>
  () =>
    new Response(body, { headers });
const noAnswer = () => {
  throw new TypeError("Failed to fetch");
};

async function refusalOf(address: string, asking: Asking) {
  const error: unknown = await fetchSource(address, asking).catch((reason: unknown) => reason);
  return error instanceof SourceRefusal ? error.reason : error;
}

describe("asking an address for a catalogue", () => {
  it("gives the file, its name, its kind and its version", async () => {
    const { fetch, asked } = server(file(CSV, { ETag: '"v1"' }));
    const fetched = await fetchSource(` ${ADDRESS} `, { fetch });
    expect(fetched).toEqual({
      kind: "file",
      bytes: new TextEncoder().encode(CSV),
      format: "csv",
      etag: '"v1"',
      name: "local set.csv",
    });
    expect(asked.map(({ address }) => address)).toEqual([ADDRESS]);
  });

  it("tells the server nothing of the user: no cookie, no referrer, and no version unless one is known", async () => {
    const { fetch, asked } = server(file(CSV));
    await fetchSource(ADDRESS, { fetch });
    expect(asked[0]?.how).toMatchObject({ credentials: "omit", referrerPolicy: "no-referrer" });
    expect(asked[0]?.how?.headers).toBeUndefined();
  });

  it("knows a workbook by its first bytes, whatever the server calls it", async () => {
    const { fetch } = server(file(Uint8Array.from([0x50, 0x4b, 3, 4]), { "Content-Type": "text/csv" }));
    expect(await fetchSource("https://example.org", { fetch })).toMatchObject({
      format: "xlsx",
      name: "example.org",
    });
  });
});

describe("asking again", () => {
  const known = { etag: '"v1"' };

  it("names the known version, and is told that it is unchanged", async () => {
    const { fetch, asked } = server(() => new Response(null, { status: 304 }));
    expect(await fetchSource(ADDRESS, { ...known, fetch })).toEqual({ kind: "unchanged" });
    expect(asked[0]?.how?.headers).toEqual({ "If-None-Match": '"v1"' });
  });

  it("gives a newer version", async () => {
    const { fetch } = server(file(CSV, { ETag: '"v2"' }));
    expect(await fetchSource(ADDRESS, { ...known, fetch })).toMatchObject({ kind: "file", etag: '"v2"' });
  });

  it("goes without the version once where a server lets no page name it, and sees that the file is the same", async () => {
    const { fetch, asked } = server(noAnswer, file(CSV, { ETag: '"v1"' }));
    expect(await fetchSource(ADDRESS, { ...known, fetch })).toEqual({ kind: "unchanged" });
    expect(asked.map(({ how }) => how?.headers)).toEqual([{ "If-None-Match": '"v1"' }, undefined]);
  });
});

describe("an address that gives no catalogue", () => {
  const never = server().fetch;

  it.each([
    ["local.csv", { kind: "notAnAddress", text: "local.csv" }],
    ["", { kind: "notAnAddress", text: "" }],
    ["http://example.org/a.csv", { kind: "notHttps", text: "http://example.org/a.csv" }],
    ["file:///C:/plans/a.csv", { kind: "notHttps", text: "file:///C:/plans/a.csv" }],
    ["https://me:secret@example.org/a.csv", { kind: "passwordInAddress", text: "example.org" }],
  ])("is not asked: %p", async (address, reason) => {
    expect(await refusalOf(address, { fetch: never })).toEqual(reason);
  });

  it.each([
    ["does not answer", [noAnswer], { kind: "unreachable", address: ADDRESS }],
    ["has no such file", [() => new Response("", { status: 404 })], { kind: "answered", status: 404 }],
    ["answers with a page", [file("<!doctype html><p>Sign in")], { kind: "webPage" }],
    ["answers with nothing", [file("")], { kind: "empty" }],
    [
      "says that the file is too large",
      [file("x", { "Content-Length": "101" })],
      { kind: "tooLarge", mostBytes: 100 },
    ],
    ["sends too much without saying so", [file("x".repeat(101))], { kind: "tooLarge", mostBytes: 100 }],
  ])("is refused when it %s", async (_, answers, reason) => {
    expect(await refusalOf(ADDRESS, { fetch: server(...answers).fetch, mostBytes: 100 })).toEqual(reason);
  });

  it("is refused when neither way of asking is answered, and is not asked a third time", async () => {
    const { fetch, asked } = server(noAnswer, noAnswer);
    expect(await refusalOf(ADDRESS, { fetch, etag: '"v1"' })).toEqual({
      kind: "unreachable",
      address: ADDRESS,
    });
    expect(asked).toHaveLength(2);
  });
});

describe("a server that takes its time", () => {
  /** Answers only that the question was withdrawn. */
  const silent: typeof fetch = (_, how) =>
    new Promise((_resolve, reject) => {
      const withdrawn = () => reject(new DOMException("Aborted", "AbortError"));
      if (how?.signal?.aborted) withdrawn();
      how?.signal?.addEventListener("abort", withdrawn);
    });

  it("is given up after the seconds it may take", async () => {
    expect(await refusalOf(ADDRESS, { fetch: silent, mostSeconds: 0.01 })).toEqual({
      kind: "tooSlow",
      seconds: 0.01,
    });
  });

  it("is given up when the user changes their mind, before or while it is asked", async () => {
    const controller = new AbortController();
    const asking = refusalOf(ADDRESS, { fetch: silent, signal: controller.signal, etag: '"v1"' });
    controller.abort("stopped by the user");
    expect(await asking).toBe("stopped by the user");
    expect(await refusalOf(ADDRESS, { fetch: silent, signal: controller.signal })).toBe(
      "stopped by the user",
    );
  });
});
