using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Tests.Editing;

namespace Showcase.Web.Tests.Media.Hostile;

/// <summary>One editor for all files of the table: signing in takes longer than sending most of them.</summary>
public sealed class HostileDesk(SqliteEditingSite site) : IAsyncLifetime
{
    internal EditingClient Editor { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Editor = await EditingClient.SignedInAsync(site, OfficeRoles.Editor);

    public ValueTask DisposeAsync()
    {
        Editor.Dispose();
        return ValueTask.CompletedTask;
    }
}
