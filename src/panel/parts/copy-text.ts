/**
 * Puts `text` on the clipboard while a press is being handled. By a field and its selection: the page's policy keeps the
 * clipboard's own interface shut, which would let any script of a page write to it. False when the browser would not.
 */
export function copyText(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'copied-text';
  document.body.append(field);
  const focused = document.activeElement;
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
