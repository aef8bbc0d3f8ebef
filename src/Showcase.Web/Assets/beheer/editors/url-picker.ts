import { html, nothing, type TemplateResult } from "lit";
import { askLink, type Link } from "../dialogs/link";
import { button } from "../frame/button";
import { icon } from "../frame/icons";
import { moved, pickedName } from "./content-picker";
import { described, labelId, type Field } from "./field";
import { keepFocus } from "./focus";
import { pickedList } from "./picked-list";
import { dashed, parseUrls, udi, writeUrls, type PickedUrl } from "./stored";

/** Links with a name, to pages, files and addresses elsewhere. */
export function urlPicker(field: Field): TemplateResult {
  const links = parseUrls(field.value);
  const write = (changed: PickedUrl[]) => { field.change(writeUrls(changed)); keepFocus(field.id); };
  const most = Number(field.property.config["maxNumber"] ?? 0) || Infinity;
  const edit = async (at: number) => {
    const present = links[at];
    const answer = await askLink(present ? fromStored(present) : { text: "", target: undefined, address: "", isNewTab: false }, true, present !== undefined);
    if (answer === "remove") write(links.filter((_, index) => index !== at));
    else if (answer !== undefined) write(links.toSpliced(at, 1, toStored(answer, present)));
  };
  const items = links.map((link, at) => ({ id: String(at), name: link.name || "Deze link", body: view(link), edit: () => void edit(at) }));
  return html`<div class="b-group" id=${field.id} role="group" tabindex="-1" aria-labelledby=${labelId(field)} aria-describedby=${described(field)}>
    ${pickedList(items, field.isReadOnly, (from, to) => write(moved(links, from, to)), (at) => write(links.filter((_, index) => index !== at)))}
    ${field.isReadOnly || links.length >= most ? nothing : button("Link toevoegen", () => void edit(links.length), { look: "outline", icon: "add" })}
  </div>`;
}

function view(link: PickedUrl): TemplateResult {
  const key = keyOf(link);
  return html`${icon("link")}<span><strong>${link.name || link.url}</strong><small>${key && link.type === "document" ? pickedName(key) : key ? "Bestand" : `${link.url ?? ""}${link.queryString ?? ""}`}</small></span>`;
}

const keyOf = (link: PickedUrl): string | undefined => (link.udi ? dashed(link.udi.slice(link.udi.lastIndexOf("/") + 1)) : undefined);

function fromStored(link: PickedUrl): Link {
  const key = keyOf(link);
  return { text: link.name ?? "", target: key ? { kind: link.type === "media" ? "media" : "document", key } : undefined, address: `${link.url ?? ""}${link.queryString ?? ""}`, isNewTab: link.target === "_blank" };
}

function toStored(link: Link, present: PickedUrl | undefined): PickedUrl {
  return {
    ...present, name: link.text || null, url: link.target ? null : link.address, udi: link.target ? udi(link.target.key, link.target.kind) : null,
    target: link.isNewTab ? "_blank" : null, queryString: link.target ? (present?.queryString ?? null) : null, type: link.target?.kind ?? "external",
  };
}
