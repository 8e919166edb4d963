/** Class names that a build makes anew each time say nothing tomorrow. */
const STEADY = /^[a-z][a-z-]{2,30}$/iu;

/** A selector that fits one element of its document alone, and probably the same one after a reload. */
export function selectorOf(element: Element): string {
  const { ownerDocument: document } = element;
  const fitsAlone = (selector: string): boolean => document.querySelectorAll(selector).length === 1;
  let path = '';
  for (let part: Element | null = element; part && part !== document.documentElement; part = part.parentElement) {
    if (part.id !== '' && !/\d{3}/u.test(part.id)) {
      const byId = `#${CSS.escape(part.id)}${path === '' ? '' : ` > ${path}`}`;
      if (fitsAlone(byId)) return byId;
    }
    path = `${stepOf(part)}${path === '' ? '' : ` > ${path}`}`;
    if (fitsAlone(path)) return path;
  }
  return path;
}

function stepOf(element: Element): string {
  const classes = [...element.classList].filter((name) => STEADY.test(name)).slice(0, 2);
  const name = `${CSS.escape(element.localName)}${classes.map((one) => `.${CSS.escape(one)}`).join('')}`;
  const twins = [...(element.parentElement?.children ?? [])].filter((child) => child.localName === element.localName);
  return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
}
