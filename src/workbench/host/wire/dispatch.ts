import { apiNotFound } from "../hostError";
import type { ModelObject } from "../objects/modelObject";

/** Wire names start with a capital or an underscore; nothing else of an object is the client's to reach. */
const WIRE_NAME = /^[A-Z_]/;

const missing = (object: ModelObject, name: string) => apiNotFound(`${object.className}.${name}`);

/** The client's spelling of a property, `values`, made the wire's: `Values`. */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** The value of a declared property. @throws HostError ApiNotFound naming class and member. */
export function readMember(object: ModelObject, name: string): unknown {
  if (!object.scalars.includes(name) && !object.navigations.includes(name)) throw missing(object, name);
  return Reflect.get(object, name);
}

/** Sets a declared property. @throws HostError ApiNotFound if there is none, or none that can be set. */
export function writeMember(object: ModelObject, name: string, value: unknown): void {
  if (!object.scalars.includes(name)) throw missing(object, name);
  if (!Reflect.set(object, name, value)) throw apiNotFound(`Setting ${object.className}.${name}`);
}

const REGISTRATION = /^_(Register|Unregister)(\w+)Event$/;

/** Calls a method by its wire name. @throws HostError ApiNotFound if the class has none of that name. */
export function callMember(object: ModelObject, name: string, args: readonly unknown[]): unknown {
  const [, verb, event = ""] = REGISTRATION.exec(name) ?? [];
  const source = verb === undefined ? null : object.eventSource;
  const type = source?.types[event];
  if (source && type !== undefined) {
    const { events, target } = source;
    return verb === "Register" ? events.register(type, target) : events.unregister(type, target);
  }
  const method: unknown = WIRE_NAME.test(name) ? Reflect.get(object, name) : undefined;
  if (typeof method !== "function") throw missing(object, `${name}()`);
  return Reflect.apply(method, object, args);
}
