// Points and two-bone limbs. A point is [x, y] with y downwards; angles are in degrees.

export const add = (a, b) => [a[0] + b[0], a[1] + b[1]];
export const along = (a, b, part) => [a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part];
export const distance = (a, b) => Math.hypot(b[0] - a[0], b[1] - a[1]);
export const angleOf = (a, b) => Math.atan2(b[1] - a[1], b[0] - a[0]) * 180 / Math.PI;
export const blend = (a, b, part) => a + (b - a) * part;

/** The vector of this length at this angle; 0 points right, 90 points down. */
export const polar = (length, angle) => [length * Math.cos(angle * Math.PI / 180), length * Math.sin(angle * Math.PI / 180)];

/**
 * Where the elbow or knee goes when a limb reaches from `root` for `target`.
 * `bend` 1 or -1 chooses the side; a target out of reach is pulled in. Returns [joint, end].
 */
export function reach(root, target, upper, lower, bend) {
  const far = Math.min(distance(root, target), (upper + lower) * 0.999);
  const near = Math.max(far, Math.abs(upper - lower) + 1);
  const angle = angleOf(root, target);
  const corner = Math.acos(Math.max(-1, Math.min(1, (upper ** 2 + near ** 2 - lower ** 2) / (2 * upper * near)))) * 180 / Math.PI;
  return [add(root, polar(upper, angle - corner * bend)), add(root, polar(near, angle))];
}

/** Points along a limb, rounded at the joint, each with its place `u` from 0 to 1 and its normal. */
export function centreLine(from, joint, to, [start, end] = [0, 1]) {
  const soft = 0.3;
  const into = along(from, joint, 1 - soft);
  const outOf = along(joint, to, soft);
  const curve = t => along(along(into, joint, t), along(joint, outOf, t), t);
  const whole = [0, 0.25, 0.5].map(t => [t * 0.7, along(from, into, t / 0.7 * 0.7 + t * 0.3)])
    .concat([0, 0.2, 0.4, 0.6, 0.8, 1].map(t => [0.35 + 0.3 * t, curve(t)]))
    .concat([0.35, 0.65, 1].map(t => [0.65 + 0.35 * t, along(outOf, to, t)]));
  const points = whole.map(([u, point]) => ({ u, point }));
  points.sort((a, b) => a.u - b.u);
  return cut(points, start, end).map(withNormal);
}

function cut(points, start, end) {
  const at = u => {
    const next = Math.max(1, points.findIndex(p => p.u >= u));
    const [a, b] = [points[next - 1], points[next]];
    return { u, point: along(a.point, b.point, (u - a.u) / (b.u - a.u)) };
  };
  return [at(start), ...points.filter(p => p.u > start + 0.02 && p.u < end - 0.02), at(end)];
}

function withNormal({ u, point }, i, all) {
  const before = all[Math.max(0, i - 1)].point;
  const after = all[Math.min(all.length - 1, i + 1)].point;
  const size = distance(before, after) || 1;
  return { u, point, normal: [-(after[1] - before[1]) / size, (after[0] - before[0]) / size] };
}
