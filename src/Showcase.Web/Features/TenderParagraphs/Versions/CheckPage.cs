using Showcase.Web.Features.Shared;
using Showcase.Web.Infrastructure.Comparing;

namespace Showcase.Web.Features.TenderParagraphs.Versions;

/// <summary>Whether a copied text is still current.</summary>
/// <param name="Text">What was pasted, so that nothing is lost.</param>
/// <param name="Id">What was asked by name.</param>
/// <param name="Version">Version that was asked.</param>
/// <param name="Problem">What is wrong with the question; nothing when it could be answered.</param>
/// <param name="Rows">The answer; nothing when there was no question.</param>
/// <param name="IsPartial">True when the text was more than is looked at in one go.</param>
public sealed record CheckPage(PageHead Head, string Text, string Id, string Version, string? Problem, IReadOnlyList<CheckRow>? Rows, bool IsPartial) : IShowcasePage;

/// <summary>The answer about one paragraph.</summary>
/// <param name="Badge">Standing in one or two words.</param>
/// <param name="IsGood">True when the version may be used as it is.</param>
/// <param name="Lines">Sentences.</param>
/// <param name="Links">Where to go from here.</param>
/// <param name="Pieces">How the text differs; empty when it does not.</param>
public sealed record CheckRow(string Title, string Badge, bool IsGood, IReadOnlyList<string> Lines, IReadOnlyList<Crumb> Links, IReadOnlyList<DiffPiece> Pieces);
