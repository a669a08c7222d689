import { HostError, itemNotFound } from "../hostError";
import { ModelObject, NULL_OBJECT } from "../objects/modelObject";
import { callMember, wireName, writeMember } from "./dispatch";
import { ObjectPaths, type Roots } from "./objectPaths";
import { Projection } from "./projection";
import { ACTION, RELEASE, type Action, type Batch, type BatchAnswer } from "./protocol";
import { readsCalculation } from "./readsCalculation";
import { TrackedObjects } from "./trackedObjects";

/** What a batch acts on. */
export interface Host extends Roots {
  /** Waits for the calculation, before an action that reads what it works out. */
  settle(): Promise<void>;
  /** Runs actions that belong together as one step. */
  transact<Result>(work: () => Result): Result;
  /** Hears of every refusal, for the log. */
  refused(error: HostError): void;
}

/** What the client also asks of an object that may turn out to be a null object. */
const MAY_MEET_NULL: ReadonlySet<number> = new Set([ACTION.instantiate, ACTION.query, ACTION.queryAsJson]);
const KEEP = "_KeepReference";

/** Executes the client's batches. It knows the wire and nothing of Excel: the host's objects do what their names say. */
export class Interpreter {
  private readonly tracked = new TrackedObjects();
  private readonly projection = new Projection(this.tracked);

  constructor(private readonly host: Host) {}

  /** Runs a batch to its end or its first error; what came before the error stays done, as in Excel. */
  async execute(batch: Batch): Promise<BatchAnswer> {
    const paths = new ObjectPaths(batch.ObjectPaths, this.host, this.tracked);
    const answer: BatchAnswer = { Results: [], TraceIds: [] };
    let next = 0;
    while (next < batch.Actions.length && !answer.Error) {
      const action = batch.Actions[next];
      if (action && readsCalculation(action, batch)) await this.host.settle();
      next = this.host.transact(() => this.stretch(batch, next, paths, answer));
    }
    return answer;
  }

  /** Runs actions from `from` until one has to wait for the calculation; returns where it stopped. */
  private stretch(batch: Batch, from: number, paths: ObjectPaths, answer: BatchAnswer): number {
    let index = from;
    for (; index < batch.Actions.length; index++) {
      const action = batch.Actions[index];
      if (!action || (index > from && readsCalculation(action, batch))) break;
      try {
        const value = this.run(action, paths);
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (thrown) {
        answer.Error = this.refusal(thrown, action, batch, index);
        break;
      }
    }
    return index;
  }

  private run(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ACTION.trace || action.ActionType === ACTION.ensureUnchanged) return null;
    const target = paths.follow(action.ObjectPathId);
    if (target === NULL_OBJECT) {
      if (MAY_MEET_NULL.has(action.ActionType) || action.Name === KEEP) return null;
      throw itemNotFound();
    }
    return this.act(action, target, paths);
  }

  private act(action: Action, object: ModelObject, paths: ObjectPaths): unknown {
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.projection.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson:
        return this.projection.query(object, action.QueryInfo ?? {});
      case ACTION.setProperty:
        return this.set(object, action.Name ?? "", paths.args(action.ArgumentInfo)[0]);
      case ACTION.update:
        return this.update(object, action.ObjectState ?? {});
      case ACTION.method:
        return this.method(object, action.Name ?? "", paths.args(action.ArgumentInfo));
    }
    throw new HostError("NotImplemented", `workbench: action type ${action.ActionType} is unknown`, 501);
  }

  private update(object: ModelObject, state: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(state)) this.set(object, wireName(name), value);
  }

  private set(object: ModelObject, name: string, value: unknown): void {
    this.host.touched(object, name);
    writeMember(object, name, value);
  }

  private method(object: ModelObject, name: string, args: unknown[]): unknown {
    if (name === KEEP) return this.tracked.keep(object);
    if (name === RELEASE) return this.tracked.release(String(args[0]));
    this.host.touched(object, name);
    const result = callMember(object, name, args);
    return result instanceof ModelObject ? this.projection.identity(result) : result;
  }

  private refusal(thrown: unknown, action: Action, batch: Batch, index: number) {
    const error =
      thrown instanceof HostError
        ? thrown
        : new HostError("GeneralException", `workbench: ${String(thrown)}`, 500);
    this.host.refused(error);
    const place = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
    return {
      Code: error.code,
      Message: error.message,
      Location: action.Name === undefined ? place : `${place}.${action.Name}`,
      HttpStatusCode: error.status,
      ActionIndex: index,
    };
  }
}
