import { SourceRefusal, type SourceRefusalReason } from "../refusal";
import { XLSX_TASKS, type Input, type Output, type TaskName } from "./xlsxTasks";

/** What the page asks for. */
export interface Task {
  readonly name: TaskName;
  readonly input: Input<TaskName>;
}

/** What the page gets: an error loses its kind on the way, so its reason goes instead, if it has one. */
export type Answer =
  { readonly output: Output<TaskName> } | { readonly refused: SourceRefusalReason | undefined };

self.onmessage = async ({ data }: MessageEvent<Task>) => self.postMessage(await answer(data));

async function answer({ name, input }: Task): Promise<Answer> {
  try {
    return { output: await XLSX_TASKS[name](input as never) };
  } catch (error) {
    return { refused: error instanceof SourceRefusal ? error.reason : undefined };
  }
}
