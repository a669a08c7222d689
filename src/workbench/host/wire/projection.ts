import { invalidArgument } from "../hostError";
import { Collection } from "../objects/collection";
import { ModelObject } from "../objects/modelObject";
import { readMember } from "./dispatch";
import type { QueryInfo } from "./protocol";
import type { TrackedObjects } from "./trackedObjects";

/** What a query asks of an object, by lower-case property name; `all` asks for every plain value. */
interface Wish {
  all: boolean;
  members: Map<string, Wish>;
}

const wish = (): Wish => ({ all: false, members: new Map() });

/** `format/fill/color` asks for a member of a member; a path that ends at an object asks for all its plain values. */
function wishFor(paths: readonly string[]): Wish {
  const top = wish();
  for (const path of paths) {
    let at = top;
    for (const part of path.split(/[/.]/).filter((name) => name !== "" && name !== "*")) {
      const name = part.toLowerCase();
      const next = at.members.get(name) ?? wish();
      at.members.set(name, next);
      at = next;
    }
    at.all = true;
  }
  return top;
}

type Json = Record<string, unknown>;

/** Turns objects into the JSON the client expects of a load. */
export class Projection {
  constructor(private readonly tracked: TrackedObjects) {}

  /** How the client is to address the object from now on. */
  identity(object: ModelObject): Json {
    const reference = this.tracked.idOf(object);
    return reference === undefined ? { ...object.identity() } : { _ReferenceId: reference };
  }

  /** Answers a query. @throws HostError ApiNotFound for a property the class does not have. */
  query(object: ModelObject, { Select, Expand = [], Skip = 0, Top }: QueryInfo): Json {
    const asked = wishFor([...(Select?.length ? Select : ["*"]), ...Expand]);
    if (!(object instanceof Collection)) return this.object(object, asked);
    const items = (object as Collection<ModelObject>).items();
    return this.collection(object, items.slice(Skip, Top === undefined ? undefined : Skip + Top), asked);
  }

  private collection(list: ModelObject, items: ModelObject[], asked: Wish): Json {
    const own: Json = {};
    const ofItems: Wish = { all: asked.all, members: new Map() };
    for (const [name, inner] of asked.members) {
      const scalar = list.scalars.find((member) => member.toLowerCase() === name);
      if (scalar !== undefined) own[scalar] = this.scalar(list, scalar);
      else if (name === "items") {
        ofItems.all ||= inner.all;
        inner.members.forEach((wanted, member) => ofItems.members.set(member, wanted));
      } else ofItems.members.set(name, inner);
    }
    if (asked.members.size > 0 && ofItems.members.size === 0 && !ofItems.all) return own;
    return { ...own, _Items: items.map((item) => ({ ...item.identity(), ...this.object(item, ofItems) })) };
  }

  private object(object: ModelObject, asked: Wish): Json {
    const json: Json = { ...object.identity(), ...this.identity(object) };
    if (asked.all) object.scalars.forEach((name) => (json[name] = this.scalar(object, name)));
    for (const [key, inner] of asked.members) {
      const navigation = object.navigations.find((name) => name.toLowerCase() === key);
      const scalar = object.scalars.find((name) => name.toLowerCase() === key);
      if (navigation !== undefined) json[navigation] = this.navigation(readMember(object, navigation), inner);
      else json[scalar ?? key] = this.scalar(object, scalar ?? key);
    }
    return json;
  }

  private navigation(value: unknown, asked: Wish): Json | null {
    if (value === null) return null;
    if (value instanceof Collection) {
      return this.collection(value, (value as Collection<ModelObject>).items(), asked);
    }
    if (value instanceof ModelObject) return this.object(value, asked);
    throw invalidArgument();
  }

  private scalar(object: ModelObject, name: string): unknown {
    return readMember(object, name) ?? null;
  }
}
