import { MOST_BYTES, MOST_SECONDS } from "../limits";
import { SourceRefusal } from "../refusal";
import { fileFormat, type FileFormat } from "../table/fileFormat";
import { sourceAddress } from "./address";
import { limitedBytes } from "./limitedBytes";

/** What an address answered: a file, or that it is still the version that was taken. */
export type Fetched =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "file";
      readonly bytes: Uint8Array;
      readonly format: FileFormat;
      /** What the server calls this version, "" where it does not say or lets no page see it. */
      readonly etag: string;
      /** The last part of the address. */
      readonly name: string;
    };

/** How a file is asked for; for tests and for a person who changes their mind. */
export interface Asking {
  /** Of the version that was taken before, "" for none. */
  readonly etag?: string;
  /** Stops the asking; the promise is then refused with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly mostBytes?: number;
  readonly mostSeconds?: number;
}

/**
 * Asks an https address for a catalogue file, without cookies or referrer; a browser adds the host that the page is
 * from (Origin). A server that knows the version which was taken answers that it is unchanged. Throws a SourceRefusal
 * for everything that gives no file.
 */
export async function fetchSource(typed: string, asking: Asking = {}): Promise<Fetched> {
  const address = sourceAddress(typed);
  const { mostBytes = MOST_BYTES, mostSeconds = MOST_SECONDS } = asking;
  const limit = new AbortController();
  const tooSlow = new SourceRefusal({ kind: "tooSlow", seconds: mostSeconds });
  const clock = setTimeout(() => limit.abort(tooSlow), mostSeconds * 1000);
  const stop = () => limit.abort(asking.signal?.reason);
  asking.signal?.addEventListener("abort", stop);
  try {
    if (asking.signal?.aborted) stop();
    const answer = await answered(address, asking, limit.signal);
    if (answer.status === 304) return { kind: "unchanged" };
    if (!answer.ok) throw new SourceRefusal({ kind: "answered", status: answer.status });
    const bytes = await limitedBytes(answer, mostBytes);
    const etag = answer.headers.get("ETag") ?? "";
    if (etag !== "" && etag === asking.etag) return { kind: "unchanged" };
    return { kind: "file", bytes, format: fileFormat(bytes), etag, name: lastPart(address) };
  } catch (error) {
    if (limit.signal.aborted) throw limit.signal.reason;
    // A connection can also break while the file is on its way.
    throw error instanceof TypeError ? new SourceRefusal({ kind: "unreachable", address }) : error;
  } finally {
    clearTimeout(clock);
    asking.signal?.removeEventListener("abort", stop);
  }
}

/**
 * Asks with the known version first. Asking with it needs the server's leave, which asking without does not: a server
 * that gives none is asked again without.
 */
async function answered(
  address: string,
  { etag = "", fetch: ask = fetch }: Asking,
  signal: AbortSignal,
): Promise<Response> {
  const plain: RequestInit = {
    credentials: "omit",
    referrerPolicy: "no-referrer",
    cache: "no-store",
    signal,
  };
  if (etag === "") return ask(address, plain);
  try {
    return await ask(address, { ...plain, headers: { "If-None-Match": etag } });
  } catch (error) {
    if (signal.aborted) throw error;
    return ask(address, plain);
  }
}

function lastPart(address: string): string {
  const { pathname, host } = new URL(address);
  const part = pathname.split("/").filter(Boolean).at(-1) ?? host;
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a % that stands for nothing
  }
}
