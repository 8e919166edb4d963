import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapeOf } from './form-shape';
import { ShapeTree, type Shape } from './shape-tree';

/** The shape of a code, sign by sign. */
function walk<Value>(root: Shape<Value>, code: string): Shape<Value> {
  let shape = root;
  for (const sign of code) shape = /\d/.test(sign) ? shape.digit() : /[A-Za-z]/.test(sign) ? shape.letter() : shape.joint(sign);
  return shape;
}

test('a code is led to its shape, and every code of one shape to the same', () => {
  const tree = new ShapeTree((shape, length) => ({ shape, length }));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1', '9', 'A', 'z', ' ', '.', '/', '+', '-'), maxLength: 30 }), (code) => {
    const { value } = walk(tree.root, code);
    expect(value).toEqual({ shape: shapeOf(code), length: code.replace(/[ ./+-]/g, '').length });
    expect(walk(tree.root, code.replaceAll('1', '9').replaceAll('z', 'A')).value).toBe(value);
  }));
  expect(tree.shapeOf('AB12').value).toBe(walk(tree.root, 'CD34').value);
});

test('what a shape is worth is worked out once, and not for what leads to it', () => {
  const asked: string[] = [];
  const tree = new ShapeTree((shape) => asked.push(shape));
  for (let again = 0; again < 3; again++) void walk(tree.root, 'AB-12').value;
  expect(asked).toEqual(['AA-99']);
});

test('of noise without an end not all shapes are kept, and each is told rightly', () => {
  const tree = new ShapeTree((shape) => shape);
  for (let number = 0; number < 30_000; number++) {
    const code = number.toString(2).replaceAll('0', 'A');
    expect(walk(tree.root, code).value).toBe(shapeOf(code));
  }
});
