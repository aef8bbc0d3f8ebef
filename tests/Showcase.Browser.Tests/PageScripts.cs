namespace Showcase.Browser.Tests;

/// <summary>What is asked inside the page.</summary>
internal static class PageScripts
{
    public const string Head = """
        () => ({
          title: document.title,
          lang: document.documentElement.lang,
          h1Count: document.querySelectorAll('h1').length,
          description: document.querySelector('meta[name=description]')?.content ?? '',
          canonical: document.querySelector('link[rel=canonical]')?.href ?? '',
        })
        """;

    /// <summary>What a reader reads. Buttons are left out: a button that only scripts can serve is added by scripts.</summary>
    public const string Text = """
        () => {
          const copy = document.body.cloneNode(true);
          copy.querySelectorAll('script, style, template, noscript, button, [role=status], svg').forEach(element => element.remove());
          return copy.textContent.replace(/\s+/g, ' ').trim();
        }
        """;

    public const string Axe = """
        async rules => {
          // Only films: the style sheets, which it would fetch and read again on every page, are for rules that are not asked for.
          const options = { resultTypes: ['violations'], preload: { assets: ['media'], timeout: 10000 } };
          if (rules.length > 0) options.runOnly = { type: 'rule', values: rules };
          const { violations } = await axe.run(document, options);
          return violations.flatMap(violation => violation.nodes.map(node =>
            `${violation.id}: ${node.target.join(' ')} (${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? violation.help})`));
        }
        """;

    /// <summary>The page itself, and each visible element that ends past the right edge outside a box that scrolls.</summary>
    public const string Overflow = """
        () => {
          const width = document.documentElement.clientWidth;
          const found = [];
          if (document.documentElement.scrollWidth > width) found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
          const scrolls = element => {
            for (let at = element; at && at !== document.body; at = at.parentElement) {
              const style = getComputedStyle(at);
              if (style.overflowX !== 'visible' || style.clipPath !== 'none' || style.clip !== 'auto') return true;
            }
            return false;
          };
          for (const element of document.body.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            if (box.width > 0 && box.height > 0 && (box.right > width + 1 || box.left < -1) && element.checkVisibility({ visibilityProperty: true }) && !scrolls(element)) {
              found.push(`${element.tagName.toLowerCase()}.${element.className} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
            }
          }
          return found.slice(0, 5);
        }
        """;

    /// <summary>The element with focus: what it is, whether its focus shows, and whether it can be seen.</summary>
    public const string Focus = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const box = element.getBoundingClientRect();
          // A card shows the focus of its link around the whole card; a film's own controls show theirs inside it.
          const marks = ['', '::before', '::after'].map(part => getComputedStyle(element, part || undefined));
          const marked = marks.some(style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || (style.boxShadow !== 'none' && style.content !== 'none'));
          return {
            name: `${element.tagName.toLowerCase()} "${(element.textContent || element.getAttribute('aria-label') || element.id).trim().slice(0, 40)}"`,
            href: element.getAttribute('href') ?? '',
            shows: marked || element.matches('video[controls]'),
            inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
          };
        }
        """;
}
