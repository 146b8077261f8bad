/** Puts a text on the clipboard, also where the page is served without TLS and the browser has no clipboard for pages. */
export async function copyText(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const place = Object.assign(document.createElement('textarea'), { value: text });
  document.body.append(place);
  place.select();
  document.execCommand('copy');
  place.remove();
}

/** Whether pictures can be put on the clipboard here. */
export const takesPictures = 'clipboard' in navigator && 'ClipboardItem' in globalThis;

/** Puts a picture on the clipboard while it is made. */
export function copyPicture(picture: Promise<Blob>): Promise<void> {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
