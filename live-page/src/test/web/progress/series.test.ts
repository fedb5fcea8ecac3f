import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../../main/web/progress/series';
import { second } from '../images';

const point = (at: number, metrics: Record<string, number>) => ({ at: second(at), role: 'segmenter', step: at, metrics });

describe('curves', () => {
  it('are in the order of time, with gaps where something was not measured', () => {
    const points = [point(20, { loss: 0.4 }), point(10, { loss: 0.5, mIoU: 0.3 })];

    const [times, loss, mIoU] = seriesOf(points, ['loss', 'mIoU']);

    expect(times[1] - times[0]).toBe(10);
    expect(loss).toEqual([0.5, 0.4]);
    expect(mIoU).toEqual([0.3, null]);
  });

  it('leave out points that measured none of it', () => {
    expect(seriesOf([point(1, { loss: 1 }), point(2, { mIoU: 0.5 })], ['mIoU'])[0]).toHaveLength(1);
  });
});
