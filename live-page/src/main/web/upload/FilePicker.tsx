import { Icon } from '../app/icons';
import { counted } from '../widgets/format';
import { choose, chosenFiles } from './state';

/** Where files are picked or dropped. */
export function FilePicker() {
  const picked = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    choose(input.files ?? []);
    input.value = '';
  };
  return (
    <label class="picker">
      <input type="file" name="photographs" multiple accept="image/jpeg,image/png,image/gif,image/bmp,image/webp" onChange={picked} />
      <Icon name="add" />
      <b>{chosenFiles.value.length === 0 ? 'Choose photographs, or drop them here' : chosenText()}</b>
      <small>JPEG, PNG, GIF, BMP or WebP, as many as you like; folders can be dropped, too</small>
    </label>
  );
}

function chosenText(): string {
  const [first, second] = chosenFiles.value;
  const names = second ? `${first.name}, ${second.name}` : first.name;
  const more = chosenFiles.value.length - 2;
  return `${counted(chosenFiles.value.length, 'photograph')} chosen: ${names}${more > 0 ? ` and ${more} more` : ''}`;
}
