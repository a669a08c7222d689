import { navigate, startAt, type Navigation } from "../../src/taskpane/navigation/navigation";
import type { View } from "../../src/taskpane/navigation/destinations";

const visit = (...views: View[]): Navigation =>
  views.reduce((state, view) => navigate(state, { type: "open", destination: { view } }), startAt("home"));
const back = (state: Navigation) => navigate(state, { type: "back" });

it("Back leads to the view before, and from there to the one before that", () => {
  const state = visit("catalogue", "budget", "about");
  expect(back(state).here.view).toBe("budget");
  expect(back(back(state)).here.view).toBe("catalogue");
});

it("the welcome is not gone back to", () => {
  expect(visit("catalogue").trail).toEqual([]);
});

it("what is in the workbook, opened later, is", () => {
  expect(back(visit("catalogue", "home", "budget")).here.view).toBe("home");
});

it("a view that was left and opened again is gone back through once", () => {
  const { trail } = visit("catalogue", "share", "catalogue", "share");
  expect(trail.map(({ view }) => view)).toEqual(["catalogue"]);
});

it("asking for another part of the same view stays there", () => {
  const state = visit("catalogue", "budget");
  const there = navigate(state, { type: "open", destination: { view: "budget", section: "gap" } });
  expect(there.here).toEqual({ view: "budget", section: "gap" });
  expect(there.trail).toEqual(state.trail);
});

it("Back stays where there is nowhere to go", () => {
  expect(back(startAt("home"))).toEqual(startAt("home"));
});
