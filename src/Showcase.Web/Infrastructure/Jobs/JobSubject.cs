namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>What a job is, said when it is announced.</summary>
/// <param name="Kind">One of <see cref="JobKinds"/>.</param>
/// <param name="Title">Dutch, as it is shown; the same work has the same title.</param>
/// <param name="StartedBy">Sign-in name, or Dutch words for what acted by itself.</param>
internal sealed record JobSubject(string Kind, string Title, string StartedBy)
{
    /// <summary>False for work that would begin again at once.</summary>
    public bool MayCancel { get; init; } = true;

    /// <summary>Beside the token of the job: how to stop what has a way of its own.</summary>
    public Action? OnCancel { get; init; }
}

/// <summary>Kinds of job; the words are stored and stand in addresses.</summary>
internal static class JobKinds
{
    public const string Branch = "publiceren";
    public const string Copy = "kopieren";
    public const string Schedule = "planning";
    public const string Pull = "ophalen";
    public const string Release = "uitgave";
    public const string Search = "zoekindex";
    public const string Renditions = "afbeeldingen";
    public const string Bin = "prullenbak";
    public const string Films = "films";
}
