/** The parts of a parsed page in use. Browser types are left out, so that no code relies on a browser's globals. */
export type PageNode = {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
};

export type PageElement = PageNode & {
  readonly localName: string;
  readonly className: string;
  readonly id: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  removeAttribute(name: string): void;
  remove(): void;
};

export type PageDocument = PageElement & { readonly body: PageElement };

const ELEMENT = 1;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}
