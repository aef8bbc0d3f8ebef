import postcss from "postcss";

const theme = ".voorbeeld-theme";
const longestInlined = 26;

/**
 * Takes out rules whose classes no view names, follows tokens that only stand for another token, and drops tokens
 * that nothing reads any more. The theme has 2,700 tokens; a page needs about a hundred.
 * A library may read tokens that no theme has; our own styles may not, and would silently lose what they say.
 */
export function purge(css, used) {
  const root = postcss.parse(css);
  removeUnusedRules(root, used);
  const tokens = readTokens(root);
  root.walkDecls((declaration) => {
    const value = resolve(declaration.value, tokens, 0);
    if (value === undefined && /\.(?:sc|em)-/.test(declaration.parent.selector ?? "")) throw new Error(`${declaration.parent.selector} reads a token that is not in this bundle: ${declaration.value}`);
    if (value === undefined) declaration.remove();
    else declaration.value = value;
  });
  removeUnreadTokens(root);
  removeEmpty(root);
  return root.toString();
}

function removeUnusedRules(root, used) {
  root.walkComments((comment) => comment.remove());
  root.walkRules((rule) => {
    if (rule.parent.type === "atrule" && rule.parent.name.endsWith("keyframes")) return;
    const kept = rule.selectors.filter((selector) => classesOf(selector).every((name) => used.has(name) || name === theme.slice(1)));
    if (kept.length === 0) rule.remove();
    else rule.selectors = kept;
  });
}

function classesOf(selector) {
  const required = selector.replace(/:not\([^)]*\)/g, "");
  return [...required.matchAll(/\.([A-Za-z_][\w-]*)/g)].map(([, name]) => name);
}

/** Tokens and their value; `undefined` marks one that has another value in another place and so must stay a token. */
function readTokens(root) {
  const tokens = new Map();
  root.walkDecls(/^--/, (declaration) => {
    const global = declaration.parent.selector === theme && declaration.parent.parent.type === "root";
    tokens.set(declaration.prop, global && tokens.get(declaration.prop) !== null ? declaration.value.trim() : null);
  });
  return tokens;
}

/** The value with tokens followed; nothing when it reads a token that exists nowhere and gives no alternative. */
function resolve(value, tokens, depth) {
  if (depth > 12) return value;
  let result = "";
  for (let at = 0; at < value.length;) {
    const start = value.indexOf("var(", at);
    if (start < 0) return result + value.slice(at);
    const end = closing(value, start + 3);
    const inside = value.slice(start + 4, end);
    const comma = inside.indexOf(",");
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    const alternative = comma < 0 ? undefined : inside.slice(comma + 1).trim();
    const found = follow(name, alternative, tokens, depth);
    if (found === undefined) return undefined;
    result += value.slice(at, start) + found;
    at = end + 1;
  }
  return result;
}

function follow(name, alternative, tokens, depth) {
  if (!tokens.has(name)) return alternative === undefined ? undefined : resolve(alternative, tokens, depth + 1);
  const value = tokens.get(name);
  if (value !== null) {
    const resolved = resolve(value, tokens, depth + 1);
    if (resolved !== undefined && (resolved.length <= longestInlined || /^var\(--[\w-]+\)$/.test(resolved))) return resolved;
    return `var(${name})`;
  }
  if (alternative === undefined) return `var(${name})`;
  const otherwise = resolve(alternative, tokens, depth + 1);
  return otherwise === undefined ? `var(${name})` : `var(${name},${otherwise})`;
}

function closing(value, open) {
  let level = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === "(") level++;
    if (value[at] === ")" && --level === 0) return at;
  }
  return value.length;
}

function removeUnreadTokens(root) {
  for (let removed = true; removed;) {
    removed = false;
    const read = new Set();
    root.walkDecls((declaration) => {
      for (const [, name] of declaration.value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
    });
    root.walkDecls(/^--/, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
    dropOverridden(root);
  }
}

/** Where the theme and our own tokens name the same token, only the last counts. */
function dropOverridden(root) {
  const seen = new Map();
  root.walkDecls(/^--/, (declaration) => {
    if (declaration.parent.selector !== theme || declaration.parent.parent.type !== "root") return;
    seen.get(declaration.prop)?.remove();
    seen.set(declaration.prop, declaration);
  });
}

function removeEmpty(root) {
  root.walkRules((rule) => { if (rule.nodes.length === 0) rule.remove(); });
  root.walkAtRules((rule) => { if (rule.nodes?.length === 0) rule.remove(); });
}
