namespace Showcase.Web.Infrastructure;

/// <summary>What a slice must do after the database is there and before the first answer. Quick: the start waits for it.</summary>
internal interface IStartupStep
{
    Task PrepareAsync(CancellationToken cancellationToken);
}
