namespace Showcase.Web.Features.Editing.Workflow;

/// <summary>Where a draft stands between its author and who publishes it; the words are stored and are part of the contract with clients.</summary>
internal static class ReviewStatus
{
    public const string None = "none";
    public const string Submitted = "submitted";
    public const string Returned = "returned";
    public const string Approved = "approved";
}
