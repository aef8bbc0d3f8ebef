import { Node } from "@tiptap/core";
import { attributesOf, type Attributes } from "./kept";

export type TokenKind = "resultaat" | "veld";

export interface Token {
  attributes: Attributes;
  text: string;
}

export type EditToken = (kind: TokenKind, token: Token, at: number) => void;

/** `<data data-resultaat…>` and `<data data-veld…>`: one thing in the text, that is edited as a whole and stored as it was. */
function token(kind: TokenKind, show: (element: HTMLElement, token: Token) => void, edit: EditToken) {
  return Node.create({
    name: kind,
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    addAttributes: () => ({ attributes: { default: {}, rendered: false }, text: { default: "", rendered: false } }),
    parseHTML: () => [{ tag: `data[data-${kind}]`, priority: 100, getAttrs: (element) => ({ attributes: attributesOf(element, (name) => name.startsWith("data-") || name === "value"), text: element.textContent ?? "" }) }],
    renderHTML: ({ node }) => ["data", node.attrs["attributes"] as Attributes, node.attrs["text"] as string],
    renderText: ({ node }) => node.attrs["text"] as string,
    addNodeView() {
      return ({ node, getPos }) => {
        const dom = document.createElement("span");
        dom.className = `b-token b-token--${kind}`;
        show(dom, node.attrs as Token);
        dom.addEventListener("dblclick", () => edit(kind, node.attrs as Token, getPos()!));
        return { dom };
      };
    },
    addKeyboardShortcuts() {
      return {
        Enter: ({ editor }) => {
          const { selection } = editor.state;
          const node = "node" in selection ? (selection.node as { type: { name: string }; attrs: unknown }) : undefined;
          if (node?.type.name !== kind) return false;
          edit(kind, node.attrs as Token, selection.from);
          return true;
        },
      };
    },
  });
}

export const tokens = (show: (kind: TokenKind) => (element: HTMLElement, token: Token) => void, edit: EditToken) => (["resultaat", "veld"] as const).map((kind) => token(kind, show(kind), edit));
