import type { Component } from './components';
import { withoutDashes } from './dashes';
import { RULE, type EdgeMap } from './edges';
import { byRow, MAX_HEIGHT, near, type Glyph, type Glyphs } from './glyphs';

/** Glyphs that stand side by side. Half-open bounds in pixels. */
export interface Line extends Component {
  readonly pieces: number;
  /** It stands in or beside the texture of a photo, and may be a part of that. */
  readonly textured: boolean;
}

/** Gaps that join, in heights: glyphs of one word, then words of one segment. */
const GLYPH_GAP = 0.6;
const WORD_GAP = 1.25;

/** Less than this share of a line's height is a mark, not a letter; and how much nearer a mark must stand. */
const MARK_HEIGHT = 0.45;
const MARK_GAP = 0.6;

/** Lower than this nothing can be read. */
const LEAST_HEIGHT = 6;

/** A group on its way to become a line. */
interface Group extends Glyph {
  members: readonly Glyph[];
}

/** Joins glyphs into words and words into segments of lines; a wide gap, a rule or a frame parts them. */
export function joinLines({ glyphs, map }: Glyphs): Line[] {
  const words = join(withoutDashes(glyphs).map((glyph) => ({ ...glyph, members: [glyph] })), GLYPH_GAP, map);
  const rows = words.flatMap(splitRows);
  // Twice: a dash or an equals sign bridges the words on its two sides.
  const lines = join(join(rows, WORD_GAP, map), WORD_GAP, map);
  const texture = new Set(lines.filter(isTexture).flatMap(({ members }) => members));
  // The texture of a photo ties text beside it to itself: there words stay by themselves.
  const apart = rows.filter(({ members }) => members.some((member) => texture.has(member)));
  return [...lines.filter((line) => !isTexture(line)), ...apart]
    .filter((group) => heightOf(group) >= LEAST_HEIGHT)
    .map(({ x0, y0, x1, y1, area, members }) => ({ x0, y0, x1, y1, area, pieces: members.length, textured: members.some((member) => texture.has(member)) }));
}

const heightOf = ({ y0, y1 }: Component): number => y1 - y0;

/** Many pieces thinly spread over a high box: no line of text. */
const isTexture = (line: Group): boolean => line.members.length >= 8 && line.area < 0.12 * (line.x1 - line.x0) * heightOf(line) && heightOf(line) > 40;

/** Joins groups that stand side by side, then gives each small mark to the group it stands nearest to. */
function join(groups: readonly Group[], gap: number, map: EdgeMap): Group[] {
  const lines = unite(groups, sideLinks(groups, gap, map));
  return unite(lines, markLinks(lines, gap, map));
}

type Link = readonly [Group, Group];

/** Pairs of about the same height, one to the right of the other. */
function sideLinks(groups: readonly Group[], gap: number, map: EdgeMap): Link[] {
  const rows = byRow(groups);
  const links: Link[] = [];
  for (const left of groups) {
    const reach = { x0: left.x0, x1: left.x1 + gap * MAX_HEIGHT, y0: left.y0, y1: left.y1 };
    for (const right of near(rows, reach)) {
      if (right === left || right.frame !== left.frame) continue;
      const high = Math.max(heightOf(left), heightOf(right));
      const low = Math.min(heightOf(left), heightOf(right));
      const shared = Math.min(left.y1, right.y1) - Math.max(left.y0, right.y0);
      if (low < MARK_HEIGHT * high || shared < 0.5 * low || right.x0 - left.x1 > gap * high) continue;
      if (!ruleBetween(left, right, map)) links.push([left, right]);
    }
  }
  return links;
}

/** Pairs of a small mark (dot, comma, accent, dash) and the one group that it belongs to: a mark never ties two lines together. */
function markLinks(groups: readonly Group[], gap: number, map: EdgeMap): Link[] {
  const rows = byRow(groups);
  const hosts = new Map<Group, { host: Group; distance: number }>();
  for (const host of groups) {
    const high = heightOf(host);
    const side = MARK_GAP * gap * high;
    const above = 0.35 * high;
    for (const mark of near(rows, { x0: host.x0 - side - high, x1: host.x1 + side, y0: host.y0 - above, y1: host.y1 + above })) {
      if (mark === host || mark.frame !== host.frame || !isMarkOf(mark, host)) continue;
      const across = Math.max(mark.x0 - host.x1, host.x0 - mark.x1, 0);
      const off = Math.max(host.y0 - (mark.y0 + mark.y1) / 2, (mark.y0 + mark.y1) / 2 - host.y1, 0);
      const distance = across + 2 * off;
      if (across > side || off > above || distance >= (hosts.get(mark)?.distance ?? Infinity)) continue;
      if (!ruleBetween(host, mark, map)) hosts.set(mark, { host, distance });
    }
  }
  return [...hosts].map(([mark, { host }]) => [host, mark]);
}

function isMarkOf(mark: Group, host: Group): boolean {
  const high = heightOf(host);
  const height = heightOf(mark);
  const width = mark.x1 - mark.x0;
  return height < MARK_HEIGHT * high && (width <= 0.5 * high || (height <= 0.3 * high && width <= 1.5 * high));
}

function unite(groups: readonly Group[], links: readonly Link[]): Group[] {
  const parents = new Map<Group, Group>();
  const find = (group: Group): Group => {
    let root = group;
    for (let up = parents.get(root); up; up = parents.get(root)) root = up;
    if (root !== group) parents.set(group, root);
    return root;
  };
  for (const [left, right] of links) {
    const root = find(left);
    const other = find(right);
    if (root !== other) parents.set(other, root);
  }
  const members = new Map<Group, Group[]>();
  for (const group of groups) {
    const root = find(group);
    const list = members.get(root);
    if (list) list.push(group);
    else members.set(root, [group]);
  }
  return [...members.values()].map(merge);
}

function ruleBetween(a: Component, b: Component, { width, flags }: EdgeMap): boolean {
  const [left, right] = a.x0 <= b.x0 ? [a, b] : [b, a];
  const y = Math.min(Math.max((right.y0 + right.y1) >> 1, left.y0), left.y1 - 1);
  for (let x = left.x1 - 1; x <= right.x0; x++) if ((flags[y * width + x] as number) & RULE) return true;
  return false;
}

function merge(groups: readonly Group[]): Group {
  const [first] = groups;
  if (groups.length === 1 && first) return first;
  return groupOf(groups.flatMap(({ members }) => members), first?.frame ?? -1);
}

function groupOf(members: readonly Glyph[], frame: number): Group {
  let [x0, y0, x1, y1, area] = [Infinity, Infinity, 0, 0, 0];
  for (const member of members) {
    x0 = Math.min(x0, member.x0);
    y0 = Math.min(y0, member.y0);
    x1 = Math.max(x1, member.x1);
    y1 = Math.max(y1, member.y1);
    area += member.area;
  }
  return { x0, y0, x1, y1, area, frame, members };
}

/** Parts a group of two lines, which a letter that touches one of the next line has joined. */
function splitRows(group: Group): Group[] {
  const height = heightOf(group);
  if (height < 2 * LEAST_HEIGHT) return [group];
  const cover = new Float64Array(height);
  let [low, all] = [0, 0];
  for (const { x0, y0, x1, y1 } of group.members) {
    all += x1 - x0;
    if (y1 - y0 > 0.5 * height) continue;
    low += x1 - x0;
    for (let y = y0; y < y1; y++) cover[y - group.y0] = (cover[y - group.y0] as number) + x1 - x0;
  }
  // In a single line most letters are higher than half of it.
  if (low < 0.7 * all) return [group];
  const from = Math.floor(height * 0.3);
  const middle = cover.subarray(from, Math.ceil(height * 0.7));
  const least = Math.min(...middle);
  const valley = from + middle.indexOf(least);
  const [above, below] = [Math.max(...cover.subarray(0, valley)), Math.max(...cover.subarray(valley))];
  if (least > 0.1 * Math.min(above, below) || Math.min(above, below) < 0.3 * Math.max(above, below)) return [group];
  const cut = group.y0 + valley;
  const upper: Glyph[] = [];
  const lower: Glyph[] = [];
  for (const member of group.members) {
    if (member.y0 < cut) upper.push({ ...member, y1: Math.min(member.y1, cut) });
    if (member.y1 > cut) lower.push({ ...member, y0: Math.max(member.y0, cut) });
  }
  return [upper, lower].map((half) => groupOf(half, group.frame));
}
