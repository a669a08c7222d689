import { invalidArgument } from "../hostError";
import { Collection } from "./collection";
import { ModelObject } from "./modelObject";
import { Range } from "./range/range";
import type { Workbook } from "./workbook";

/** A comment that somebody has put on a cell. */
export class Comment extends ModelObject {
  static override readonly wireClass = "Comment";
  static override readonly scalars = ["Id", "Content"];

  constructor(
    readonly Id: string,
    readonly Content: string,
    private readonly cell: Range,
  ) {
    super();
  }

  override identity() {
    return { _Id: this.Id };
  }

  GetLocation(): Range {
    return this.cell;
  }
}

/** The comments of the workbook: kept beside the cells, they do not move with them. */
export class Comments extends Collection<Comment> {
  static override readonly wireClass = "CommentCollection";

  private readonly all: Comment[] = [];

  constructor(private readonly workbook: Workbook) {
    super();
  }

  items(): Comment[] {
    return [...this.all];
  }

  protected find(id: string): Comment | undefined {
    return this.all.find((comment) => comment.Id === id);
  }

  /** @throws HostError InvalidArgument for an address that is not one cell with its sheet. */
  Add(cell: Range | string, content: string): Comment {
    const range = cell instanceof Range ? cell : this.workbook.findRange(cell, null);
    if (range?.box.rows !== 1 || range.box.columns !== 1 || content === "") throw invalidArgument();
    const comment = new Comment(`{${this.all.length + 1}}`, content, range);
    this.all.push(comment);
    return comment;
  }
}
