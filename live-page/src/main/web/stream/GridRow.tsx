import { feed } from './state';
import type { Row } from './justify';
import { Tile } from './Tile';

interface Props {
  row: Row;
  number: number;
  gap: number;
  active: number;
}

export function GridRow({ row, number, gap, active }: Props) {
  const { images } = feed.value;
  return (
    <div class="grid-row" role="row" aria-rowindex={number + 1} style={{ top: `${row.top}px`, columnGap: `${gap}px` }}>
      {row.widths.map((width, column) => {
        const place = row.first + column;
        return <Tile key={images[place].id} image={images[place]} place={place} width={width} height={row.height} active={place === active} />;
      })}
    </div>
  );
}
