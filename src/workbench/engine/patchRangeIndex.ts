import { RBush, RTree } from "@univerjs/core";
import { appliedOnce } from "./appliedOnce";

interface Area {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** A range, and the formula that refers to it. */
interface Item extends Area {
  id: string | number;
}

/** What RBush has of methods: it comes without types. */
interface Tree {
  insert(item: Item): this;
  load(items: readonly Item[]): this;
  remove(item: Item): this;
  search(area: Area): Item[];
}

const Plain = RBush as new () => Tree;

/** From how many on it takes less to build a tree of them than to add one after the other. */
const MANY = 16;

/** A tree of ranges that takes what it is given when it is asked something, all at once, and nothing twice. */
class RangeTree extends Plain {
  private waiting: Item[] = [];
  private readonly known = new Map<Item["id"], Item[]>();

  override insert(item: Item): this {
    const known = this.known.get(item.id) ?? [];
    if (known.some((one) => sameRange(one, item))) return this;
    this.known.set(item.id, known);
    known.push(item);
    this.waiting.push(item);
    return this;
  }

  override search(area: Area): Item[] {
    this.take();
    return super.search(area);
  }

  override remove(item: Item): this {
    this.take();
    const known = this.known.get(item.id) ?? [];
    this.known.set(
      item.id,
      known.filter((one) => one !== item),
    );
    super.remove(item);
    return this;
  }

  private take(): void {
    if (this.waiting.length === 0) return;
    const items = this.waiting;
    this.waiting = [];
    if (items.length < MANY) items.forEach((item) => super.insert(item));
    else super.load(items);
  }
}

const sameRange = (one: Area, other: Area): boolean =>
  one.minX === other.minX && one.minY === other.minY && one.maxX === other.maxX && one.maxY === other.maxY;

/**
 * Mends a fault of Univer 0.25.1: at every calculation it adds the ranges of every formula to its index of them once more,
 * so that the index, and the time of an edit, grow with each. It also makes an index of all cells with formulas for
 * functions that give addresses, whether there is one or not. Here nothing is added twice, and what nobody asks for is
 * not built. Call before the first workbook is made.
 * @returns whether this call applied it: false once it is in place.
 */
export const patchRangeIndex = appliedOnce(() => {
  RTree.prototype.getTree = function (this: { _tree: Map<string, Map<string, Tree>> }, unit, sheet) {
    const sheets = this._tree.get(unit) ?? new Map<string, Tree>();
    this._tree.set(unit, sheets);
    const tree = sheets.get(sheet) ?? new RangeTree();
    sheets.set(sheet, tree);
    return tree;
  };
});
