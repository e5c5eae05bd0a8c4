import { BaseEdge, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import type { Course } from './graph-layout.ts';

export type RelationEdgeType = Edge<{ course: Course }, 'relation'>;

/** A relation along the course of the layout, with its kind in words on it. */
function RelationEdgeView({ id, data, label, markerStart }: EdgeProps<RelationEdgeType>) {
  if (data === undefined) return null;
  return (
    <BaseEdge
      id={id}
      path={smooth(data.course)}
      label={label}
      labelX={data.course.label.x}
      labelY={data.course.label.y}
      labelShowBg
      labelBgPadding={[3, 1]}
      labelBgBorderRadius={2}
      markerStart={markerStart}
    />
  );
}

export const RelationEdge = memo(RelationEdgeView);

/** A curve that leaves and reaches every point level, so that arrows run with the layers. */
function smooth({ points }: Course): string {
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1];
      if (before === undefined) return `M${x} ${y}`;
      const middle = (before.x + x) / 2;
      return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
