import type { RegionRecord } from '../digest/digest.ts';
import type { View } from './view.ts';

/** A division with those above it, the highest first. */
export function lineage(v: View, region: RegionRecord): RegionRecord[] {
  const line = [region];
  for (let up = region.parent; up !== null && line.length < 8;) {
    const above = v.region.get(up);
    if (above === undefined) break;
    line.unshift(above);
    up = above.parent;
  }
  return line;
}
