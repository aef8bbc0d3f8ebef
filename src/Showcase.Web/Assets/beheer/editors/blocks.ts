import { json, parseJson } from "./stored";

export interface BlockValue {
  alias: string;
  culture: string | null;
  segment: string | null;
  editorAlias: string;
  value: unknown;
}

export interface Block {
  contentTypeKey: string;
  key: string;
  udi: string | null;
  values: BlockValue[];
}

interface LayoutItem {
  contentKey: string;
  settingsKey: string | null;
}

interface Stored {
  contentData: Block[];
  settingsData: unknown[];
  expose: { contentKey: string; culture: string | null; segment: string | null }[];
  Layout: Record<string, LayoutItem[]>;
}

const isObject = (value: unknown): boolean => value !== null && typeof value === "object" && !Array.isArray(value);

const editorName = "Umbraco.BlockList";

/** A block list as Umbraco 17 stores it. What this class does not know stays as it was. */
export class BlockList {
  private constructor(private readonly stored: Stored, private readonly layoutName: "Layout" | "layout") {}

  static parse(text: string | undefined): BlockList {
    const read = parseJson(text);
    const found = (isObject(read) ? read : {}) as Partial<Stored> & { layout?: Stored["Layout"] };
    const layoutName = found.layout !== undefined && found.Layout === undefined ? "layout" : "Layout";
    const stored = { contentData: [], settingsData: [], expose: [], ...found } as Stored & { layout?: Stored["Layout"] };
    if (!isObject(stored[layoutName])) stored[layoutName] = {};
    return new BlockList(stored, layoutName);
  }

  private get layout(): LayoutItem[] {
    const all = (this.stored as unknown as Record<string, Record<string, LayoutItem[]>>)[this.layoutName]!;
    return (all[editorName] ??= []);
  }

  /** In the order in which they are shown. */
  get blocks(): Block[] {
    return this.layout.map((item) => this.find(item.contentKey)).filter((block): block is Block => block !== undefined);
  }

  find(key: string): Block | undefined {
    return this.stored.contentData.find((block) => block.key === key);
  }

  add(block: Block, after?: string): void {
    this.stored.contentData.push(block);
    this.stored.expose.push({ contentKey: block.key, culture: null, segment: null });
    const at = after === undefined ? this.layout.length : this.layout.findIndex((item) => item.contentKey === after) + 1;
    this.layout.splice(at, 0, { contentKey: block.key, settingsKey: null });
  }

  remove(key: string): void {
    this.stored.contentData = this.stored.contentData.filter((block) => block.key !== key);
    this.stored.expose = this.stored.expose.filter((shown) => shown.contentKey !== key);
    const at = this.layout.findIndex((item) => item.contentKey === key);
    if (at >= 0) this.layout.splice(at, 1);
  }

  move(key: string, to: number): void {
    const from = this.layout.findIndex((item) => item.contentKey === key);
    if (from < 0 || to < 0 || to >= this.layout.length) return;
    this.layout.splice(to, 0, ...this.layout.splice(from, 1));
  }

  copy(key: string, newKey: string): void {
    const block = this.find(key);
    if (block !== undefined) this.add({ ...structuredClone(block), key: newKey }, key);
  }

  set(key: string, alias: string, editorAlias: string, value: string): void {
    const values = this.find(key)?.values;
    if (values === undefined) return;
    const at = values.findIndex((present) => present.alias.toLowerCase() === alias.toLowerCase());
    if (value === "" && at >= 0) values.splice(at, 1);
    else if (at >= 0) values[at]!.value = value;
    else if (value !== "") values.push({ alias, culture: null, segment: null, editorAlias, value });
  }

  write(): string {
    return this.layout.length === 0 ? "" : json(this.stored);
  }
}

/** A value inside a block; Umbraco writes strings, older files also objects. */
export function valueIn(block: Block, alias: string): string {
  const value = block.values.find((present) => present.alias.toLowerCase() === alias.toLowerCase())?.value;
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
