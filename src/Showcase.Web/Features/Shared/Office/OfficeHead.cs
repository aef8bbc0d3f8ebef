namespace Showcase.Web.Features.Shared.Office;

/// <summary>What the layout of the back office needs to know of a page.</summary>
/// <param name="Title">Also the heading of the page.</param>
/// <param name="Section">Path of the section in the menu; nothing for pages outside one.</param>
internal sealed record OfficeHead(string Title, string? Section = null)
{
    /// <summary>The pages of the section, as tabs.</summary>
    public IReadOnlyList<Crumb> Tabs { get; init; } = [];

    /// <summary>Path of the tab this page belongs to.</summary>
    public string? Tab { get; init; }

    /// <summary>Page one level up, for pages below a tab.</summary>
    public Crumb? Up { get; init; }

    /// <summary>Seconds after which the browser asks again while work is going on; nothing when the page stands still.</summary>
    public int? RefreshSeconds { get; init; }

    /// <summary>What was just done or went wrong, read out first.</summary>
    public OfficeNotice? Notice { get; init; }
}

/// <param name="IsProblem">True for what did not work.</param>
/// <param name="Text">Dutch sentence.</param>
internal sealed record OfficeNotice(bool IsProblem, string Text)
{
    public static OfficeNotice Done(string text) => new(false, text);

    public static OfficeNotice Problem(string text) => new(true, text);
}

/// <summary>The view model of a page in the back office.</summary>
internal interface IOfficePage
{
    OfficeHead Head { get; }
}
