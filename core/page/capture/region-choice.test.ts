import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrowBox, dragBox, isChoice, middleBox } from './region-choice';

const size = fc.record({ w: fc.integer({ min: 40, max: 4000 }), h: fc.integer({ min: 40, max: 4000 }) });
const point = fc.record({ x: fc.integer({ min: -500, max: 5000 }), y: fc.integer({ min: -500, max: 5000 }) });
const press = fc.record({ key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), shiftKey: fc.boolean(), altKey: fc.boolean() });

test('a drag gives the same rectangle from any of its corners', () => {
  const window = { w: 1280, h: 800 };
  const corners = [[100, 80, 300, 200], [300, 200, 100, 80], [300, 80, 100, 200], [100, 200, 300, 80]] as const;
  for (const [x1, y1, x2, y2] of corners) expect(dragBox({ x: x1, y: y1 }, { x: x2, y: y2 }, window)).toEqual({ x: 100, y: 80, w: 200, h: 120 });
});

test('whatever is dragged or pressed, the rectangle stays in the window and can be taken', () => {
  fc.assert(
    fc.property(size, point, point, fc.array(press, { maxLength: 60 }), (window, from, to, presses) => {
      const inside = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): boolean => x >= 0 && y >= 0 && x + w <= window.w && y + h <= window.h;
      expect(inside(dragBox(from, to, window))).toBe(true);
      let box = middleBox(window);
      for (const one of presses) {
        box = arrowBox(box, one, window) ?? box;
        expect(inside(box) && isChoice(box)).toBe(true);
      }
    }),
  );
});

test('arrows move, with Shift they size, with Alt by one pixel', () => {
  const window = { w: 800, h: 600 };
  const box = { x: 100, y: 100, w: 200, h: 100 };
  const after = (key: string, shiftKey = false, altKey = false) => arrowBox(box, { key, shiftKey, altKey }, window);
  expect(after('ArrowRight')).toEqual({ ...box, x: 110 });
  expect(after('ArrowUp', false, true)).toEqual({ ...box, y: 99 });
  expect(after('ArrowDown', true)).toEqual({ ...box, h: 110 });
  expect(after('ArrowLeft', true, true)).toEqual({ ...box, w: 199 });
  expect(after('a')).toBeNull();
});

test('a click is no choice', () => {
  expect(isChoice(dragBox({ x: 5, y: 5 }, { x: 6, y: 90 }, { w: 100, h: 100 }))).toBe(false);
});
