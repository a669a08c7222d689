import type { WorkbenchHost } from "../../src/workbench/host/workbenchHost";

it("connects the frame's window to the host of the page around it", () => {
  const connect = jest.fn();
  window.envelopeHost = { connect } as unknown as WorkbenchHost;
  jest.requireActual("../../src/workbench/host/frame");
  expect(connect).toHaveBeenCalledWith(window);
});
