import type { Rect, Size } from "../../rect";

/** What is left of a drawing while its parts take strips off its sides. */
export class Room {
  private left: Rect;

  constructor({ width, height }: Size, padding: number) {
    this.left = { x: padding, y: padding, width: width - 2 * padding, height: height - 2 * padding };
  }

  get rect(): Rect {
    return this.left;
  }

  takeTop(strip: number): Rect {
    const { x, y, width, height } = this.left;
    this.left = { x, y: y + strip, width, height: Math.max(0, height - strip) };
    return { x, y, width, height: strip };
  }

  takeBottom(strip: number): Rect {
    const { x, y, width, height } = this.left;
    this.left = { x, y, width, height: Math.max(0, height - strip) };
    return { x, y: y + height - strip, width, height: strip };
  }

  takeLeft(strip: number): Rect {
    const { x, y, width, height } = this.left;
    this.left = { x: x + strip, y, width: Math.max(0, width - strip), height };
    return { x, y, width: strip, height };
  }

  takeRight(strip: number): Rect {
    const { x, y, width, height } = this.left;
    this.left = { x, y, width: Math.max(0, width - strip), height };
    return { x: x + width - strip, y, width: strip, height };
  }
}
