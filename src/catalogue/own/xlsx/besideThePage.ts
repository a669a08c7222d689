import { SourceRefusal } from "../refusal";
import type { Answer, Task } from "./xlsxWorker";
import { WORK, type Input, type Output, type WorkName } from "./work";

/** Does work with a workbook in a worker, so that the page stays alive; or in the page where there can be none. */
export async function besideThePage<N extends WorkName>(name: N, input: Input<N>): Promise<Output<N>> {
  const here = () => WORK[name](input as never) as Promise<Output<N>>;
  const worker = startedWorker();
  if (!worker) return here();
  try {
    const answer = await answerOf(worker, { name, input });
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
function answerOf(worker: Worker, task: Task): Promise<Answer> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = () => resolve({ refused: undefined });
    worker.postMessage(task);
  });
}
