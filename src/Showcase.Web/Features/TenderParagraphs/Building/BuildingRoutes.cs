namespace Showcase.Web.Features.TenderParagraphs.Building;

/// <summary>Addresses of the screen where a document is put together. Answers and paragraphs stand in the address; what is filled in does not.</summary>
internal static class BuildingRoutes
{
    public const string Build = "/paragrafen/samenstellen";
    public const string Word = Build + "/document.docx";
    public const string OpenDocument = Build + "/document.odt";
    public const string Markdown = Build + "/document.md";
    public const string Plain = Build + "/document.txt";
    public const string Json = Build + "/document.json";

    /// <summary>Leads to the screen with one more paragraph than the reader had.</summary>
    public static string AddOf(string slug) => $"{Build}?{Parameter.Add}={Uri.EscapeDataString(slug)}";
}

/// <summary>Names of what the screen reads from address and form.</summary>
internal static class Parameter
{
    public const string Organisation = "organisatie";
    public const string Kind = "soort";
    public const string Value = "waarde";
    public const string Months = "looptijd";
    public const string Labour = "arbeid";
    public const string Pso = "pso";
    public const string Date = "datum";

    /// <summary>A chosen paragraph as <c>id@version</c>; more than one in the order of the document.</summary>
    public const string Chosen = "p";

    /// <summary>In an address: a paragraph to add to what the reader has.</summary>
    public const string Add = "bij";

    /// <summary>In an address: what was just taken out, as <c>id:place</c>, so that it can be put back.</summary>
    public const string Removed = "weg";

    /// <summary>In a form: what a button does, as <c>omhoog:id</c>.</summary>
    public const string Act = "doe";

    /// <summary>In a form: the terms of the policy as the page showed them.</summary>
    public const string PolicyStamp = "beleid";

    /// <summary>Before the alias of an open place: what stands in it.</summary>
    public const string FieldPrefix = "v.";

    /// <summary>Before the alias of an open place: what the page itself had put there, so that a change of policy moves only what nobody typed.</summary>
    public const string GivenPrefix = "g.";
}
