import type { BatchAnswer, PushEntry, Request } from "./wire/protocol";

/** What the client finds as `_richApiNativeBridge`: text to the host, and, set by the client, text from it. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** One request with its answer, as the recorder hears of it. */
export interface Exchange {
  request: Request;
  answer: BatchAnswer;
}

/** The largest message Excel on the web takes, either way; characters here. */
const LARGEST_MESSAGE = 5_000_000;

/** Carries messages between a client and its host, every one of them in a turn of its own. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  /** Ends when the batches on the workbook received so far are answered. */
  private queue: Promise<void> = Promise.resolve();
  private connected = true;

  constructor(
    private readonly execute: (request: Request) => Promise<BatchAnswer>,
    /** Whether a request may run beside others: it must, if one of those may be waiting for it. */
    private readonly runsBeside: (request: Request) => boolean,
    /** What a request waits for before its turn, while others have theirs; null for nothing. */
    private readonly waitsFor: (request: Request) => Promise<void> | null,
    private readonly latency: number,
    private readonly record: (exchange: Exchange) => void,
  ) {}

  /** The client is gone, its frame reloaded: what it asked for and has not begun is not begun any more. */
  disconnect(): void {
    this.connected = false;
  }

  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as Request;
    if (request.type !== 1) return;
    if (text.length > LARGEST_MESSAGE) {
      return this.inTurn(() =>
        Promise.resolve(this.answer(request, tooLarge("RequestPayloadSizeLimitExceeded"))),
      );
    }
    const run = async () => this.answer(request, await this.execute(request));
    if (this.runsBeside(request)) return void run();
    const before = this.waitsFor(request);
    if (before) void before.then(() => this.inTurn(run));
    else this.inTurn(run);
  }

  /** Sends calls of custom functions, at once. */
  pushCalls(entries: readonly PushEntry[]): void {
    setTimeout(() => this.push(entries), this.latency);
  }

  /** Sends events, once the batches that may have raised them are answered. */
  pushEvents(entries: readonly PushEntry[]): void {
    this.inTurn(() => {
      setTimeout(() => this.push(entries), 0);
      return Promise.resolve();
    });
  }

  private inTurn(work: () => Promise<void>): void {
    this.queue = this.queue.then(() => (this.connected ? work() : undefined));
  }

  private async answer(request: Request, answer: BatchAnswer): Promise<void> {
    this.record({ request, answer });
    const envelope = (body: BatchAnswer) =>
      JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
    const text = envelope(answer);
    if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
    this.onMessageFromHost?.(
      text.length > LARGEST_MESSAGE ? envelope(tooLarge("ResponsePayloadSizeLimitExceeded")) : text,
    );
  }

  private push(entries: readonly PushEntry[]): void {
    this.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }
}

const tooLarge = (code: string): BatchAnswer => ({
  Results: [],
  TraceIds: [],
  Error: {
    Code: code,
    Message: "The request or response payload size has exceeded the limit of 5 MB.",
    Location: "",
    HttpStatusCode: 413,
    ActionIndex: 0,
  },
});
