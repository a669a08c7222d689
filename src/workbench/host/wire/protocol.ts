/** The messages between the office.js client and its host, as far as the client's own code shows them. */

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** The method by which the client lets go of an object it had the host keep. */
export const RELEASE = "_RemoveReference";

export const PATH = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

/** What a batch asks of Excel beyond its actions, or-ed together. */
export const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

/** The kinds of message the host sends on its own account. */
export const PUSH = { functions: 1, events: 65536 } as const;
/** Under `PUSH.functions`: run these custom functions. */
export const INVOKE_FUNCTION = 1000;

/** The id of another path an argument stands for, 0 for none, nested as the argument's arrays are. */
export type PathReference = number | PathReference[];

export interface ArgumentInfo {
  Arguments?: unknown[] | null;
  ReferencedObjectPathIds?: PathReference[] | null;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  ObjectPathId: number;
  Name?: string;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}

/** A request of the client. */
export interface Request {
  id: number;
  type: 1;
  flags: number;
  message: { body: Batch; headers?: Readonly<Record<string, string>> };
}

/** One entry of a message the host pushes. */
export interface PushEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}
