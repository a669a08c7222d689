import { SourceRefusal } from "../refusal";
import type { Answer, Task } from "./xlsxWorker";
import { XLSX_TASKS, type Input, type Output, type TaskName } from "./xlsxTasks";

/**
 * Does work with a workbook in a worker, so that the page stays alive; or in the page where there can be none. `signal`
 * ends the work, which is then refused with the signal's reason.
 */
export async function inWorker<N extends TaskName>(
  name: N,
  input: Input<N>,
  signal?: AbortSignal,
): Promise<Output<N>> {
  // What was stopped before it began would never hear of it.
  signal?.throwIfAborted();
  const here = async () => {
    const output = (await XLSX_TASKS[name](input as never)) as Output<N>;
    signal?.throwIfAborted();
    return output;
  };
  const worker = startedWorker();
  if (!worker) return here();
  try {
    const answer = await answerOf(worker, { name, input }, signal);
    if ("output" in answer) return answer.output as Output<N>;
    if (answer.refused) throw new SourceRefusal(answer.refused);
    return await here();
  } finally {
    worker.terminate();
  }
}

/** Nothing where there are no workers, or where they are forbidden. */
function startedWorker(): Worker | undefined {
  try {
    return new Worker(new URL("./xlsxWorker", import.meta.url));
  } catch {
    return undefined;
  }
}

/** That the worker's script could not be loaded is known only here. */
function answerOf(worker: Worker, task: Task, signal: AbortSignal | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason as Error));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => resolve({ refused: undefined });
    worker.postMessage(task);
  });
}
