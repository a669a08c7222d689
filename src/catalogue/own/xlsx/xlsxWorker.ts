import { SourceRefusal, type SourceRefusalReason } from "../refusal";
import { WORK, type Input, type Output, type WorkName } from "./work";

/** What the page asks for. */
export interface Task {
  readonly name: WorkName;
  readonly input: Input<WorkName>;
}

/** What the page gets: an error loses its kind on the way, so its reason goes instead, if it has one. */
export type Answer =
  { readonly output: Output<WorkName> } | { readonly refused: SourceRefusalReason | undefined };

self.onmessage = async ({ data }: MessageEvent<Task>) => self.postMessage(await answer(data));

async function answer({ name, input }: Task): Promise<Answer> {
  try {
    return { output: await WORK[name](input as never) };
  } catch (error) {
    return { refused: error instanceof SourceRefusal ? error.reason : undefined };
  }
}
