import type { ChartPicture } from "../chartPicture";
import {
  type Axes,
  belowZero,
  figuresOf,
  flatTitle,
  GAP,
  gridlines,
  namesOf,
  plotIn,
  STRIP,
  turnedTitle,
  widest,
} from "./axes";
import { drawNames, layNames, overhang, type NamesLayout } from "./categoryNames";
import { bandOf, valuePlace } from "./plot";
import type { Room } from "./room";
import { LINE, text } from "./text";
import type { ValueScale } from "./valueScale";

/** The part of the room's height that names of categories may take. */
const NAMES = 2 / 3;

/** The part of its width that the plot may give way to names that lean over its left edge. */
const ASIDE = 0.25;

/** Axes of columns, lines and areas: figures at the left, names below. */
export function uprightAxes(room: Room, picture: ChartPicture, scale: ValueScale): Axes {
  const { categories, categoryAxis, valueAxis } = picture;
  const titles = [
    ...flatTitle(() => room.takeBottom(STRIP), categoryAxis.title),
    ...turnedTitle(() => room.takeLeft(STRIP), valueAxis.title),
  ];
  room.takeTop(LINE / 2);
  const figures = figuresOf(scale, valueAxis);
  room.takeLeft(widest(figures) + GAP);
  const { shown, atZero } = namesOf(picture, scale);
  const { height } = room.rect;
  const names = makeRoomAside(room, picture, (band) =>
    layNames(shown ? categories : [], band, categoryAxis.labelSpacing, height * NAMES),
  );
  const below = atZero ? height * belowZero(scale) : 0;
  room.takeBottom(Math.max(names.depth - below, LINE / 2));
  const plot = plotIn(room.rect, picture, scale, false);
  const { area } = plot;
  const written = figures.map((figure, index) =>
    text(figure, area.x - GAP, valuePlace(plot, scale.ticks[index] ?? 0), { anchor: "end" }),
  );
  const top = atZero ? valuePlace(plot, 0) : area.y + area.height;
  const named = drawNames(names, (category) => bandOf(plot, category).middle, top, GAP);
  return { plot, under: gridlines(plot, valueAxis), beside: [...titles, ...written, ...named] };
}

/** Lays out the names, and moves the plot to the right, as Excel does, where leaning ones would be cut at the left. */
function makeRoomAside(
  room: Room,
  { categories, categoryAxis: { reversed } }: ChartPicture,
  lay: (band: number) => NamesLayout,
): NamesLayout {
  const { x, width } = room.rect;
  const bandIn = (left: number) => left / Math.max(1, categories.length);
  const names = lay(bandIn(width));
  const needed = Math.min(width * ASIDE, overhang(names, width, x - GAP, reversed));
  if (needed <= 0) return names;
  room.takeLeft(needed);
  return lay(bandIn(width - needed));
}
