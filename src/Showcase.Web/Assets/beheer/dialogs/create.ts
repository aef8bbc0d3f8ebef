import { html } from "lit";
import type { Schema } from "../api/schema";
import type { ContentType } from "../api/types";
import { createDocument } from "../api/writing";
import { announce } from "../frame/changes";
import { icon } from "../frame/icons";
import { addressOf } from "../frame/router";
import { openDialog } from "./dialog";
import { askText } from "./questions";

interface Acting {
  schema: Schema;
  go: (address: string) => void;
}

/** Asks for type and name and opens the new draft.
 * @param only Alias of the type when it has been chosen already. */
export async function create(parent: string | null, parentType: string | null, parentName: string, { schema, go }: Acting, only?: string): Promise<void> {
  const types = schema.allowedBelow(parentType).filter(({ alias }) => only === undefined || alias === only);
  const type = types.length === 1 ? types[0] : await askType(types, parentName);
  if (type === undefined) return;
  // One key however often it is tried: what was made although the answer got lost is not made twice.
  const key = crypto.randomUUID();
  await askText(`${type.name} maken`, "Naam", "Maken", {
    hint: `Komt onder “${parentName}”. De naam bepaalt ook het adres van de pagina.`,
    work: async (name) => {
      await createDocument({ key, type: type.alias, parent, name, values: startingValues(type, name) });
      announce({ parents: [parent] });
      go(addressOf.document(key));
    },
  });
}

// The title on the page is nearly always the name in the tree.
function startingValues(type: ContentType, name: string): Record<string, string> {
  return type.properties.some((property) => property.alias === "title" && property.editor === "Umbraco.TextBox") ? { title: name } : {};
}

function askType(types: ContentType[], parentName: string): Promise<ContentType | undefined> {
  return openDialog<ContentType>(`Maken onder “${parentName}”`, "narrow", ({ close }) => ({
    body: html`<ul class="b-pick">${types.map((type) => html`<li class="b-pick__row"><button class="b-pick__choose" type="button" @click=${() => close(type)}>${icon(type.icon)}<span>${type.name}</span></button></li>`)}</ul>`,
  }));
}
