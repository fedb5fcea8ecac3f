import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { isDark } from '../state/theme';
import { figure } from '../widgets/format';
import type { Series } from './series';

interface Props {
  title: string;
  names: string[];
  data: Series;
}

const HEIGHT = 220;
/** Fewer measurements than this are also drawn as dots: a line needs two of them. */
const FEW = 30;
const SHORTEST_SECONDS = 60;

/** Lines over time. The same numbers are in a table below it, for those who do not see it. */
export function LineChart({ title, names, data }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const dark = isDark.value;
  useEffect(() => {
    const element = box.current!;
    chart.current = new uPlot(optionsOf(element, names), data, element);
    const observer = new ResizeObserver(() => chart.current?.setSize({ width: element.clientWidth, height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.current?.destroy();
    };
  }, [dark, names.join()]);
  useEffect(() => chart.current?.setData(data), [data]);
  return <div ref={box} class="chart" role="img" aria-label={summaryOf(title, names, data)} />;
}

function summaryOf(title: string, names: string[], [, ...values]: Series): string {
  const parts = names.map((name, place) => {
    const known = values[place].filter((value) => value !== null);
    return `${name} went from ${figure(known[0])} to ${figure(known[known.length - 1])}`;
  });
  return `${title}: ${parts.join('; ')}`;
}

function optionsOf(element: HTMLElement, names: string[]): uPlot.Options {
  const token = (name: string) => getComputedStyle(element).getPropertyValue(name).trim();
  const axis: uPlot.Axis = {
    stroke: token('--muted'),
    grid: { stroke: token('--line'), width: 1 },
    ticks: { show: false },
    font: `12px ${token('--font')}`,
  };
  return {
    width: element.clientWidth || 300,
    height: HEIGHT,
    scales: { x: { range: (_, from, to) => widened(from, to) } },
    cursor: { drag: { x: false, y: false } },
    legend: { show: names.length > 0 },
    axes: [axis, { ...axis, size: 52 }],
    series: [
      { label: 'time' },
      ...names.map((name, place): uPlot.Series => ({
        label: name,
        stroke: token(`--chart-${(place % 4) + 1}`),
        width: 2,
        spanGaps: true,
        points: { show: (chart) => chart.data[0].length < FEW, size: 6 },
        value: (_, value) => (value == null ? '' : figure(value)),
      })),
    ],
  };
}

/** A single measurement has a time, but no span of time: give it one. */
function widened(from: number, to: number): [number, number] {
  const missing = Math.max(0, SHORTEST_SECONDS - (to - from));
  return [from - missing / 2, to + missing / 2];
}
