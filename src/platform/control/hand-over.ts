import type { HandedFile } from '#session';

/** Gives a file to whoever sits at this page: the browser keeps it where it keeps what is downloaded. */
export function handOver({ name, mime, text }: HandedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mime};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads it after the click has been handled
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
