/** The signs of shapes: a letter, a digit, and what parts groups. */
const SIGNS = 'A9 ./+-';

/** A shape, as where the signs that it is made of lead to. */
export class Shape<Value> {
  private readonly longer: (Shape<Value> | undefined)[] = [];
  private known: Value | undefined;

  constructor(
    private readonly tree: ShapeTree<Value>,
    /** How many letters and digits it has. */
    readonly length: number,
    private readonly before: Shape<Value> | null = null,
    private readonly sign: string = '',
  ) {}

  /** What the tree says of this shape; worked out when it is first asked for. */
  get value(): Value {
    return (this.known ??= this.tree.valueOf(this.written, this.length));
  }

  /** The shape with a letter more. */
  letter(): Shape<Value> {
    return this.next(0);
  }

  /** The shape with a digit more. */
  digit(): Shape<Value> {
    return this.next(1);
  }

  /** The shape with a sign that parts groups. */
  joint(sign: string): Shape<Value> {
    return this.next(SIGNS.indexOf(sign));
  }

  private get written(): string {
    return (this.before?.written ?? '') + this.sign;
  }

  private next(sign: number): Shape<Value> {
    const known = this.longer[sign];
    if (known) return known;
    const shape = new Shape(this.tree, this.length + (sign < 2 ? 1 : 0), this, SIGNS.charAt(sign));
    if (this.tree.keeps()) this.longer[sign] = shape;
    return shape;
  }
}

/** Noise has more shapes than are worth to be remembered. */
const MOST_SHAPES = 20_000;

/**
 * What is known of codes by their shape (see `shapeOf`), worked out once for each: texts have few shapes. Codes are led
 * through it sign by sign, so that nothing needs to be put together for those that tell nothing.
 */
export class ShapeTree<Value> {
  readonly root: Shape<Value> = new Shape(this, 0);
  private kept = 0;

  /** `valueOf` tells what a shape of `length` letters and digits is worth. */
  constructor(readonly valueOf: (shape: string, length: number) => Value) {}

  /** Whether one more shape is kept. */
  keeps(): boolean {
    return this.kept < MOST_SHAPES && ++this.kept > 0;
  }

  /** The shape of letters and digits alone. */
  shapeOf(compact: string): Shape<Value> {
    let shape = this.root;
    for (const sign of compact) shape = sign >= '0' && sign <= '9' ? shape.digit() : shape.letter();
    return shape;
  }
}
