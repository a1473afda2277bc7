/**
 * A drawing with nothing in it but drawing. It is read piece by piece and written anew from what is known to be harmless, so
 * that what is not understood is left out: scripts, foreign content, animation, anything that points outside the file.
 */

const kept = new Set(
  [
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan textPath image style',
    'linearGradient radialGradient stop clipPath mask pattern marker',
    'filter feGaussianBlur feOffset feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA feComposite',
    'feFlood feMerge feMergeNode feTurbulence feMorphology feDropShadow',
  ]
    .join(' ')
    .split(' '),
);

/** Elements in one drawing; a traced photograph has some thousands. */
const mostElements = 20_000;

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<\/?[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*>|[^<]+/y;
const attribute = /([A-Za-z_][\w:.-]*)\s*=\s*("[^"]*"|'[^']*')/g;

/** A value or a style that points to nothing outside the drawing. Escapes, by which such a thing could hide, are refused too. */
function staysInside(value: string): boolean {
  if (/\\|@import|expression\s*\(|javascript\s*:|&#/i.test(value)) return false;
  return [...value.matchAll(/url\s*\(\s*["']?\s*([^)"']*)/gi)].every(([, to = '']) => to.startsWith('#'));
}

function keepsAttribute(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (/^(xlink:)?href$/i.test(name)) {
    return /^\s*(#[\w.-]+|data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*)\s*$/.test(value);
  }
  if (/^(src|xml:base|from|to|values|begin)$/i.test(name)) return false;
  return staysInside(value);
}

function cleanTag(tag: string, name: string): string {
  const own = [...tag.matchAll(attribute)].flatMap(([, key = '', quoted = '']) =>
    keepsAttribute(key, quoted.slice(1, -1)) ? [` ${key}=${quoted}`] : [],
  );
  return `<${name}${own.join('')}${/\/\s*>$/.test(tag) ? '/' : ''}>`;
}

/** The drawing without what does not belong in one, or null when it is no drawing. */
export function cleanSvg(source: string): string | null {
  const parts: string[] = [];
  const open: string[] = [];
  /** How deep in something that is left out. */
  let dropped = 0;
  let elements = 0;
  piece.lastIndex = 0;
  while (piece.lastIndex < source.length) {
    const found = piece.exec(source)?.[0];
    if (found === undefined) return null;
    if (!found.startsWith('<')) {
      const inStyle = open.at(-1) === 'style';
      if (dropped === 0 && open.length > 0 && (!inStyle || staysInside(found))) parts.push(found);
      continue;
    }
    const closing = /^<\/([\w:.-]+)/.exec(found)?.[1];
    const opening = /^<([A-Za-z_][\w:.-]*)/.exec(found)?.[1];
    if (closing !== undefined) {
      if (dropped > 0) dropped -= 1;
      else if (open.pop() !== closing) return null;
      else parts.push(`</${closing}>`);
    } else if (opening !== undefined) {
      elements += 1;
      if (elements > mostElements) return null;
      const whole = /\/\s*>$/.test(found);
      if (dropped > 0 || !kept.has(opening)) dropped += whole ? 0 : 1;
      else if (open.length === 0 && (opening !== 'svg' || parts.length > 0)) return null;
      else {
        parts.push(cleanTag(found, opening));
        if (!whole) open.push(opening);
      }
    }
  }
  return open.length === 0 && dropped === 0 && parts.length > 0 ? sized(parts.join('')) : null;
}

/** A browser draws a picture without `width` and `height` in a size of its own liking. */
function sized(svg: string): string | null {
  const root = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const side = (name: string): number => Number(new RegExp(`\\s${name}=["']([\\d.]+)(px)?["']`).exec(root)?.[1]);
  if (side('width') > 0 && side('height') > 0) return svg;
  const [, width, height] = /\sviewBox=["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root) ?? [];
  if (!(Number(width) > 0 && Number(height) > 0)) return null;
  const bare = root.replace(/\s(width|height)=("[^"]*"|'[^']*')/g, '');
  return svg.replace(root, bare.replace(/^<svg/, `<svg width="${width}" height="${height}"`));
}
