import { ask } from "./http";
import type { ContentType, PropertyType } from "./types";

/** The content types, which stand still while the site runs: asked once. */
export class Schema {
  private readonly byAlias: Map<string, ContentType>;
  private readonly byKey: Map<string, ContentType>;

  constructor(readonly types: ContentType[]) {
    this.byAlias = new Map(types.map((type) => [type.alias.toLowerCase(), type]));
    this.byKey = new Map(types.map((type) => [type.key.toLowerCase(), type]));
  }

  find(aliasOrKey: string): ContentType | undefined {
    return this.byAlias.get(aliasOrKey.toLowerCase()) ?? this.byKey.get(aliasOrKey.toLowerCase());
  }

  nameOf(alias: string): string {
    return this.find(alias)?.name ?? alias;
  }

  property(type: string, alias: string): PropertyType | undefined {
    return this.find(type)?.properties.find((property) => property.alias.toLowerCase() === alias.toLowerCase());
  }

  /** Types that may be made below a parent, or at the top when there is none. */
  allowedBelow(parentType: string | null): ContentType[] {
    const allowed = parentType === null ? this.types.filter((type) => type.allowAtRoot && type.kind === "document") : (this.find(parentType)?.allowedChildren ?? []).map((alias) => this.find(alias));
    return allowed.filter((type): type is ContentType => type !== undefined).sort((a, b) => a.name.localeCompare(b.name, "nl"));
  }

  /** Choices of the data type by which a block names an indicator; the same list serves results inside text. */
  get indicators(): string[] {
    const property = this.property("resultItem", "indicator");
    return (property?.config["items"] as string[] | undefined) ?? [];
  }
}

let asked: Promise<Schema> | undefined;

export function readSchema(): Promise<Schema> {
  asked ??= ask<{ types: ContentType[] }>("GET", "/schema").then((answer) => new Schema(answer.types));
  asked.catch(() => (asked = undefined));
  return asked;
}
