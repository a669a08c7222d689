/** Whether the task pane shows. The frame stays loaded either way: it is the shared runtime. */
export class Pane {
  private shown = false;
  private readonly listeners: ((visible: boolean) => void)[] = [];

  get visible(): boolean {
    return this.shown;
  }

  /** Shows or hides the pane and tells everyone who listens, if that changes anything. */
  setVisible(visible: boolean): void {
    if (visible === this.shown) return;
    this.shown = visible;
    this.listeners.forEach((listener) => listener(visible));
  }

  onVisibility(listener: (visible: boolean) => void): void {
    this.listeners.push(listener);
  }
}
