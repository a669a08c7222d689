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
import { drawNames, layNames } from "./categoryNames";
import { bandOf, valuePlace } from "./plot";
import type { Room } from "./room";
import { LINE, text } from "./text";
import type { ValueScale } from "./valueScale";

/** The part of the room's height that names of categories may take. */
const NAMES = 0.45;

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
  const { width, height } = room.rect;
  const band = width / Math.max(1, categories.length);
  const names = layNames(shown ? categories : [], band, categoryAxis.labelSpacing, height * NAMES);
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
