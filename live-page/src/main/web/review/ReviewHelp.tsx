import { Dialog } from '../widgets/Dialog';
import { shortcutsOn } from './tools';

const GROUPS: [string, [string, string][]][] = [
  ['Photographs', [
    ['j or →', 'next'],
    ['k or ←', 'previous'],
    ['Enter or c', 'confirm, or save what was painted'],
    ['l', 'correct labels'],
  ]],
  ['Painting', [
    ['b', 'brush'],
    ['f', 'fill a region of one class'],
    ['e', 'erase to background'],
    ['i', 'leave undecided (255)'],
    ['[ and ]', 'smaller and larger brush'],
    ['1 to 9, 0', 'class, background'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
  ]],
  ['Looking', [
    ['wheel, + and −', 'zoom'],
    ['Space and drag', 'move; so do two fingers and the middle button'],
    ['w', 'whole photograph'],
    ['m', 'mask on and off'],
    ['v', 'where the samples disagree'],
  ]],
  ['Without a pointer', [
    ['x', 'a cross appears, or goes'],
    ['arrows', 'move it by the brush’s radius, with Shift five times as far'],
    ['Space', 'use the tool where the cross is'],
  ]],
];

export function ReviewHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Reviewing" onClose={onClose} class="help">
      <p>
        The photographs about which the 200 samples agree least come first. What you confirm or paint becomes strong supervision: the segmenter
        learns from it, with twice the weight of seeds.
      </p>
      <div class="help-groups">
        {GROUPS.map(([title, keys]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(([key, meaning]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <label class="check">
        <input type="checkbox" checked={shortcutsOn.value} onChange={() => (shortcutsOn.value = !shortcutsOn.value)} />
        <span>Single keys are shortcuts</span>
      </label>
    </Dialog>
  );
}
