import type { Check, FirefoxSession } from './session';

/** Size of the picture that the editor shows once it has read it, in image pixels. */
async function editorPicture(session: FirefoxSession): Promise<{ readonly width: number; readonly height: number }> {
  const editor = await session.contextOf('editor.html');
  await session.until('the editor has read its picture', editor, `document.querySelector('main[data-state="done"]') !== null`);
  const size = (await session.evaluate(editor, `(({ width, height }) => ({ width, height }))(document.querySelector('svg.overlay').viewBox.baseVal)`)) as { width: number; height: number };
  await session.close(editor);
  return size;
}

/** Opens a page, starts a mode from its popup, does what the user does in the page and looks at the picture that comes. */
function mode(origin: string, path: string, name: string, act: (session: FirefoxSession, page: string) => Promise<void>, fits: (size: { readonly width: number; readonly height: number }) => boolean): Check {
  return [
    `the mode “${name}” captures what was chosen`,
    async (session) => {
      const page = await session.open(`${origin}/${path}`);
      await session.popupOver(page);
      await session.pressInPopup(name);
      await act(session, page);
      const size = await editorPicture(session);
      if (!fits(size)) throw new Error(`The picture is ${size.width} × ${size.height}.`);
      await session.close(page);
    },
  ];
}

/** The ways to capture beside the one click. */
export const modeChecks = (origin: string): readonly Check[] => [
  mode(
    origin,
    'customer.html',
    'region',
    async (session, page) => {
      await overlay(session, page);
      await session.drag(page, [100, 80], [420, 280]);
    },
    ({ width, height }) => width === 320 && height === 200,
  ),
  mode(
    origin,
    'elements.html',
    'element',
    async (session, page) => {
      await overlay(session, page);
      await session.move(page, 178, 158);
      await session.drag(page, [180, 160], [180, 160]);
    },
    ({ width, height }) => width === 120 && height === 60,
  ),
  mode(origin, 'long-page.html', 'page', async () => undefined, ({ width, height }) => height > 2 * width),
];

/** Waits until the layer lies over the page in which the user chooses. */
const overlay = (session: FirefoxSession, page: string): Promise<void> => session.until('the layer to choose in', page, `document.querySelector('[popover]')?.matches(':popover-open') === true`);
