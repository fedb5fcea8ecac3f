type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'>;

/** How the key map calls what was pressed; null where a key belongs to the browser or the system. */
export function keyName(event: Pressed): string | null {
  const single = event.key.length === 1;
  const key = single ? event.key.toLowerCase() : event.key;
  if (single && isTyped(event)) {
    return key;
  }
  const command = event.ctrlKey || event.metaKey;
  return event.altKey ? null : (command ? 'Ctrl+' : '') + (command && event.shiftKey ? 'Shift+' : '') + key;
}

/** Many layouts have brackets only with AltGr, which Windows tells as Ctrl and Alt, and a Mac as Alt. */
function isTyped(event: Pressed): boolean {
  return event.getModifierState('AltGraph') || (event.altKey && '[]'.includes(event.key));
}
