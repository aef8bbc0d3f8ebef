namespace Showcase.Core.Results.Disclosure;

/// <summary>Rule 4 for percentages: beside a whole that is shown never exactly one part is kept back.</summary>
internal sealed class PercentProtection(Sheet sheet)
{
    public void Apply()
    {
        var families = new Families(sheet.Cube, sheet.Members).All(withNested: true).Where(family => sheet.IsShown(family.Whole)).ToList();
        bool isMore;
        do
        {
            isMore = false;
            foreach (var (whole, parts) in families)
            {
                var filled = parts.Where(part => sheet.Raw.Base[part] > 0).ToList();
                if (sheet.IsSuppressed(whole) || filled.Count(part => sheet.IsSuppressed(part) || !sheet.IsShown(part)) != 1)
                {
                    continue;
                }

                var next = filled.Where(part => sheet.IsShown(part) && !sheet.IsSuppressed(part)).DefaultIfEmpty(whole).MinBy(part => sheet.Raw.Base[part]);
                sheet.Suppress(next, SuppressionReason.Derivable);
                isMore = true;
            }
        }
        while (isMore);
    }
}
