import { ACTION, FLAG, PATH, type Request } from "./protocol";

const SETS: ReadonlySet<number> = new Set([ACTION.setProperty, ACTION.update]);
const READS = /^(Get|_)/;

/** Whether a request changes the workbook. The client's own flag also marks methods that only read, `GetCellProperties` among them. */
export function changesWorkbook({ flags, message }: Pick<Request, "flags" | "message">): boolean {
  if ((flags & FLAG.writes) === 0) return false;
  const { Actions, ObjectPaths } = message.body;
  const called = [
    ...Actions.filter(({ ActionType }) => ActionType === ACTION.method),
    ...Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === PATH.method),
  ];
  return (
    Actions.some(({ ActionType }) => SETS.has(ActionType)) ||
    called.some(({ Name = "" }) => !READS.test(Name))
  );
}
