/** How a picture lies in its pane: pixel p of the picture is at p * scale + (x, y). */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  x: number;
  y: number;
}

const CLOSEST = 32;

/** All of the picture, as large as the pane lets it be, in its middle. */
export function fitted(pane: Size, picture: Size): View {
  const scale = Math.min(pane.width / picture.width, pane.height / picture.height);
  return {
    scale,
    x: (pane.width - picture.width * scale) / 2,
    y: (pane.height - picture.height * scale) / 2,
  };
}

/** Closer or further away; the place below the pointer stays where it is. */
export function zoomed(view: View, factor: number, at: Place, smallest: number): View {
  const scale = Math.min(CLOSEST, Math.max(smallest, view.scale * factor));
  const change = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * change, y: at.y - (at.y - view.y) * change };
}

/** Moved, but never so far that the picture leaves the pane: a small one stays in the middle. */
export function moved(view: View, by: Place, pane: Size, picture: Size): View {
  return {
    scale: view.scale,
    x: kept(view.x + by.x, pane.width, picture.width * view.scale),
    y: kept(view.y + by.y, pane.height, picture.height * view.scale),
  };
}

/** Moved just as far as a place of the picture needs to be seen, with some room around it. */
export function revealing(view: View, place: Place, pane: Size, picture: Size): View {
  const { x, y } = toPane(view, place);
  return moved(view, { x: towards(x, pane.width), y: towards(y, pane.height) }, pane, picture);
}

/** How far a point of the pane has to go to be no nearer than a tenth of the pane to its edges. */
function towards(at: number, length: number): number {
  const margin = length / 10;
  return Math.max(margin, Math.min(length - margin, at)) - at;
}

export function toPicture(view: View, at: Place): Place {
  return { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale };
}

export function toPane(view: View, at: Place): Place {
  return { x: at.x * view.scale + view.x, y: at.y * view.scale + view.y };
}

function kept(offset: number, pane: number, length: number): number {
  if (length <= pane) {
    return (pane - length) / 2;
  }
  return Math.min(0, Math.max(pane - length, offset));
}
