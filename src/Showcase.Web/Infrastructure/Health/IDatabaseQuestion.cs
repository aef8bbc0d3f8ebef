namespace Showcase.Web.Infrastructure.Health;

/// <summary>Asks the database the least that tells whether it answers.</summary>
internal interface IDatabaseQuestion
{
    /// <exception cref="System.Data.Common.DbException">It does not answer.</exception>
    Task AskAsync(CancellationToken cancellationToken);
}
