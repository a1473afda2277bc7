/** Elements of a page. No markup from text, no style in attributes: the page's policy forbids both. */

export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; strings become text. `true` sets an attribute empty, `false` leaves it out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
