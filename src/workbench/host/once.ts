/** Something that happens once, and can be waited for before and after it has. */
export class Once<Value = void> {
  readonly happened: Promise<Value>;
  /** It happens; a second time changes nothing. */
  readonly happen: (value: Value) => void;

  constructor() {
    let resolve: (value: Value) => void = () => {};
    this.happened = new Promise((resolveIt) => (resolve = resolveIt));
    this.happen = resolve;
  }
}
