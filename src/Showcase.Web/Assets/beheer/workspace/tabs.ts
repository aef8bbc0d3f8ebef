import type { ContentType, PropertyType } from "../api/types";

export interface TabGroup {
  caption: string | undefined;
  properties: PropertyType[];
}

export interface TabView {
  alias: string;
  caption: string;
  groups: TabGroup[];
}

export const infoTab = "info";
export const aidTab = "schrijfhulp";

/** Tabs and groups of a type, in the order of its schema. A type with groups only has one tab. */
export function tabsOf(type: ContentType): TabView[] {
  const sorted = [...type.tabs].sort((one, other) => one.sortOrder - other.sortOrder);
  const tabs = sorted.filter((tab) => !tab.isGroup);
  const own = (alias: string, caption?: string): TabGroup => ({ caption, properties: type.properties.filter((property) => property.tab === alias) });
  const views = tabs.map((tab) => ({
    alias: tab.alias, caption: tab.caption,
    groups: [own(tab.alias), ...sorted.filter((group) => group.isGroup && group.alias.startsWith(`${tab.alias}/`)).map((group) => own(group.alias, group.caption))].filter((group) => group.properties.length > 0),
  }));
  const placed = new Set(views.flatMap((view) => view.groups.flatMap((group) => group.properties)));
  const loose = sorted.filter((group) => group.isGroup).map((group) => ({ ...own(group.alias, group.caption), properties: own(group.alias).properties.filter((property) => !placed.has(property)) })).filter((group) => group.properties.length > 0);
  const rest = type.properties.filter((property) => !placed.has(property) && !loose.some((group) => group.properties.includes(property)));
  const general = [...loose, ...(rest.length > 0 ? [{ caption: undefined, properties: rest }] : [])];
  return [...views, ...(general.length > 0 ? [{ alias: "algemeen", caption: views.length === 0 ? "Inhoud" : "Algemeen", groups: general }] : [])].filter((view) => view.groups.length > 0);
}
