/** Outlines on a 16 px grid, drawn for Umbra. */
const PATHS = {
  undo: 'M5.5 3 2.5 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13 6H6.5a3.5 3.5 0 0 0 0 7H10',
  select: 'M4 2.5v10l2.6-2.4L8.3 14l1.8-.8-1.7-3.8 3.6-.3z',
  box: 'M2.5 4.5h11v7h-11z',
  hand: 'M5 8.5V4a1 1 0 0 1 2 0v3-4a1 1 0 0 1 2 0v4-3a1 1 0 0 1 2 0v3.5-2a1 1 0 0 1 2 0V10a4 4 0 0 1-4 4H8.500a4 4 0 0 1-3.200-1.600L2.600 9.600a1 1 0 0 1 1.600-1.200z',
  copy: 'M5.500 5.500h8v8h-8zM3.500 10.500h-1v-8h8v1',
  save: 'M8 2.500v7.500M5 7l3 3 3-3M2.500 11v2.500h11V11',
  open: 'M2.500 12.500v-9h4l1.500 2h5.500v7z',
  trash: 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.6 9h5.800l.6-9',
  panel: 'M2.500 3h11v10h-11zM10 3v10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.500 6V2.500H6M10 2.500h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  help: 'M6 6a2 2 0 1 1 2.700 1.900c-.5.200-.7.600-.7 1.100M8 11.500v.1M8 1.800a6.200 6.200 0 1 1 0 12.400A6.200 6.200 0 0 1 8 1.800z',
  eye: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8zM8 6.200a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600z',
  hidden: 'M2 2l12 12M6 4c.6-.3 1.300-.5 2-.5 4 0 6.500 4.500 6.500 4.500s-.7 1.300-2 2.500M10 12c-.6.300-1.300.5-2 .5-4 0-6.500-4.500-6.500-4.500s.7-1.300 2-2.500',
  read: 'M13 5.500A5.500 5.500 0 1 0 13.500 8M13.500 2.500v3h-3',
  close: 'M4 4l8 8M12 4l-8 8',
  fold: 'M4.500 6.500 8 10l3.500-3.500',
  region: 'M2.500 5.500v-3h3M8 2.500h1.500M2.500 8v1.500M13.500 6.500v-1M10.500 2.500h3v2M2.500 11.500v2h3M8 13.500h1M9 9l1.700 5 1-2.300 2.300-1z',
  element: 'M2.500 3.500h11v4M2.500 3.500v9h4M9 8l1.700 5.500 1.100-2.400 2.400-1.100z',
  page: 'M3.500 2.500h9v11h-9zM8 5v5.500M5.800 8.300 8 10.500l2.200-2.200',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.800V8l2.300 1.500',
  text: 'M3 4.500v-1.500h10v1.500M8 3v10M6.500 13h3',
  tag: 'M2.500 2.500h5l6 6-5 5-6-6zM5.500 5.400v.1',
  image: 'M2.500 3h11v10h-11zM2.500 11l3.200-3.200 2.600 2.600 1.700-1.700 3.500 3.300M10.600 6.100v.1',
  settings: 'M2.500 5h7M12.500 5h1M2.500 11h1M6.500 11h7M11 3.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3zM5 9.500a1.500 1.500 0 1 1 0 3 1.500 1.500 0 0 1 0-3z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small line drawing, for the eye alone: its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
