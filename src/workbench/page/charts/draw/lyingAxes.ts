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
import { INK } from "./palette";
import { bandOf, valuePlace } from "./plot";
import type { Room } from "./room";
import { LINE, text, TYPE } from "./text";
import { shortened } from "./shortened";
import type { ValueScale } from "./valueScale";

/** The part of the room's width that names of categories may take. */
const NAMES = 0.45;

/** Axes of bars: names at the left, figures below, or above where the categories run from the top, as in Excel. */
export function lyingAxes(room: Room, picture: ChartPicture, scale: ValueScale): Axes {
  const { categories, categoryAxis, valueAxis } = picture;
  const strip = () => (categoryAxis.reversed ? room.takeTop(STRIP) : room.takeBottom(STRIP));
  const titles = [
    ...flatTitle(strip, valueAxis.title),
    ...turnedTitle(() => room.takeLeft(STRIP), categoryAxis.title),
  ];
  const figures = figuresOf(scale, valueAxis);
  const figuresStrip = strip();
  room.takeRight(widest(figures) / 2);
  const { shown, atZero } = namesOf(picture, scale);
  const most = room.rect.width * NAMES;
  const names = shown ? categories.map((name) => shortened(name, most, TYPE.text)) : [];
  const before = atZero ? room.rect.width * belowZero(scale) : 0;
  room.takeLeft(Math.max(widest(names) + GAP - before, widest(figures) / 2));
  const plot = plotIn(room.rect, picture, scale, true);
  const { area } = plot;
  const middle = figuresStrip.y + figuresStrip.height / 2;
  const written = figures.map((figure, index) =>
    text(figure, valuePlace(plot, scale.ticks[index] ?? 0), middle, { anchor: "middle" }),
  );
  const every = categoryAxis.labelSpacing ?? Math.max(1, Math.ceil(LINE / bandOf(plot, 0).size));
  const right = (atZero ? valuePlace(plot, 0) : area.x) - GAP;
  const named = names.flatMap((name, category) =>
    category % every === 0
      ? [text(name, right, bandOf(plot, category).middle, { anchor: "end", color: INK.text })]
      : [],
  );
  return { plot, under: gridlines(plot, valueAxis), beside: [...titles, ...written, ...named] };
}
