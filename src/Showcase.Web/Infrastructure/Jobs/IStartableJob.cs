namespace Showcase.Web.Infrastructure.Jobs;

/// <summary>Work that an administrator may start by hand. A slice registers its own as a singleton.</summary>
internal interface IStartableJob
{
    /// <summary>One of <see cref="JobKinds"/>.</summary>
    string Kind { get; }

    /// <summary>Dutch, on its button.</summary>
    string Button { get; }

    /// <summary>Dutch: what it does and when one needs it, one sentence.</summary>
    string Summary { get; }

    /// <summary>Begins it, or joins the one that goes on.</summary>
    /// <param name="who">Sign-in name.</param>
    Job Start(string who);
}
