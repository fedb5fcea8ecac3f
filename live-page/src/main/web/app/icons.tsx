/** Outlines on a grid of 24, drawn for this page. */
const PATHS = {
  stream: 'M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z',
  review: 'M4 20l1-5L15.5 4.5l4 4L9 19zM13 7l4 4',
  progress: 'M4 4v16h16M7.5 15l3.5-4 3 2.5L19.5 7',
  models: 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  'dead-letters': 'M4 6h16v12H4zM4 7l8 6 8-6M8.5 21.5l7-7',
  add: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  left: 'M14.5 5l-7 7 7 7',
  right: 'M9.5 5l7 7-7 7',
  sun: 'M12 8a4 4 0 100 8 4 4 0 000-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5L19 19M5 19l1.5-1.5M17.5 6.5L19 5',
  moon: 'M19.5 14A8 8 0 1110 4.5 6.5 6.5 0 0019.5 14z',
  system: 'M3 5h18v11H3zM9 20h6M12 16v4',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  undo: 'M8 6L4 10l4 4M4 10h10a5 5 0 010 10h-3',
  redo: 'M16 6l4 4-4 4M20 10H10a5 5 0 000 10h3',
  brush: 'M20 4c-4 1-8.5 5-10.5 8.5l2 2C15 12.5 19 8 20 4zM9 13.5c-3 0-3 3.5-5 4.5 2 1.5 6.5 1.5 7-2.5',
  fill: 'M10.5 4l8.5 8.5-7 7L3.5 11zM3.5 11.5h14.5M20 16c1 1.5 1.5 2.300 1.5 3a1.5 1.5 0 01-3 0c0-.7.5-1.5 1.5-3z',
  erase: 'M14.5 5l5.5 5.5-8 8H7.5L4 15zM9 10l5.5 5.5M12 18.5h8',
  ignore: 'M5 5l14 14M12 3.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17z',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  retry: 'M19.5 12a7.5 7.5 0 11-2.200-5.300L20 9.5M20 4v5.5h-5.5',
  help: 'M9 9a3 3 0 115 2.200c-1.200 1-2 1.5-2 3M12 17.5v.5',
  download: 'M12 4v11M7 10.5l5 5 5-5M4.5 20h15',
  layers: 'M12 4l9 5-9 5-9-5zM4 13.5l8 4.5 8-4.5',
  eye: 'M2.5 12C5 7.5 8.300 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.800 6.5-9.5 6.5S5 16.5 2.5 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  'eye-off': 'M2.5 12C5 7.5 8.300 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.800 6.5-9.5 6.5S5 16.5 2.5 12zM4 20L20 4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what a button does is said by its text or label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
