using Showcase.Web.Features.Editing.Tree;

namespace Showcase.Web.Features.Editing.Finding;

/// <summary>What was found.</summary>
/// <param name="IsReading">True while the texts are still being read: these are found by their name alone, and asking again in a moment finds the rest.</param>
internal sealed record SearchResponse(int Total, IReadOnlyList<TreeItem> Items, bool IsReading = false);
