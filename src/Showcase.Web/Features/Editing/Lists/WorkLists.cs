using Microsoft.EntityFrameworkCore;
using Showcase.Core.Results;
using Showcase.Web.Features.Editing.Gates;
using Showcase.Web.Features.Editing.Tree;
using Showcase.Web.Features.Editing.Workflow;
using Showcase.Web.Features.Shared.Office;
using Showcase.Web.Infrastructure.ContentStore;

namespace Showcase.Web.Features.Editing.Lists;

/// <summary>What someone has to do.</summary>
internal sealed class WorkLists(TreeQueries tree, SnapshotStore snapshots, FilmGate films, TimeProvider clock)
{
    private const int DaysAhead = 30;
    private const int MostWaiting = 1_000;

    /// <summary>My drafts.</summary>
    public Task<ListResponse<TreeItem>> MineAsync(Writer writer, Window window, CancellationToken cancellationToken) => tree.PageAsync(
        Present().Where(row => row.Author == writer.Name && (row.PublishedVersionId == null || row.PublishedVersionId != row.DraftVersionId)).OrderByDescending(row => row.SavedAt).ThenBy(row => row.Id),
        writer, window, cancellationToken);

    /// <summary>What colleagues submitted and I may approve, and what came back to me.</summary>
    public async Task<ListResponse<TreeItem>> WaitingAsync(Writer writer, Window window, CancellationToken cancellationToken)
    {
        var rows = await Present()
            .Where(row => row.Review == ReviewStatus.Submitted || (row.Review == ReviewStatus.Returned && row.SubmittedBy == writer.Name))
            .OrderBy(row => row.SavedAt).ThenBy(row => row.Id).Take(MostWaiting).ToListAsync(cancellationToken);
        var mine = (await tree.ItemsAsync(rows, writer, cancellationToken)).Where(item => item.Review == ReviewStatus.Returned || (item.MayPublish && ReviewKeeper.MayApprove(item.Author, writer.Name))).ToList();
        return new(mine.Count, [.. mine.Skip(window.Skip).Take(window.Take)]);
    }

    /// <summary>Public pages that should be looked at within a month, or should have been; from memory.</summary>
    public async Task<ListResponse<TreeItem>> DueForReviewAsync(Writer writer, Window window, CancellationToken cancellationToken)
    {
        var until = clock.DutchToday().AddDays(DaysAhead);
        var due = snapshots.Current.InTreeOrder.Select(content => (content.Key, Day: StoredDay.Read(content.Node.Values.Get(ReviewDateGate.Property))))
            .Where(page => page.Day <= until).OrderBy(page => page.Day).ToList();
        var days = due.Skip(window.Skip).Take(window.Take).ToDictionary(page => page.Key, page => page.Day);
        return new(due.Count, [.. (await NamedAsync(days.Keys, writer, cancellationToken)).Select(item => item with { Due = days[item.Key] }).OrderBy(item => item.Due)]);
    }

    /// <summary>Films on the site that could not be published as they are now: their file was replaced, someone listened to it since, or they are gone at the site where they stand; from memory.</summary>
    public async Task<ListResponse<TreeItem>> FilmsAsync(Writer writer, Window window, CancellationToken cancellationToken)
    {
        var found = snapshots.Public.InTreeOrder.Where(content => content.Node.ContentType == FilmGate.ContentType)
            .Select(content => (content.Key, Reasons: films.Check(content.Node.Values).Where(reason => !reason.IsHint || reason.Kind == GateKinds.Elsewhere).ToList()))
            .Where(film => film.Reasons.Count > 0).ToList();
        var shown = found.Skip(window.Skip).Take(window.Take).ToDictionary(film => film.Key, film => film.Reasons);
        var items = (await NamedAsync(shown.Keys, writer, cancellationToken)).ToDictionary(item => item.Key);
        return new(found.Count, [.. shown.Where(film => items.ContainsKey(film.Key)).Select(film => items[film.Key] with { Matter = Matter(film.Value) })]);
    }

    public Task<ListResponse<TreeItem>> ScheduledAsync(Writer writer, Window window, CancellationToken cancellationToken) => tree.PageAsync(
        Present().Where(row => row.PublishAt != null || row.UnpublishAt != null).OrderBy(row => row.PublishAt ?? row.UnpublishAt).ThenBy(row => row.Id), writer, window, cancellationToken);

    private static string Matter(List<PublicationReason> reasons) =>
        reasons.Count == 1 ? reasons[0].Text : $"{reasons[0].Text} En nog {(reasons.Count == 2 ? "1 punt" : $"{reasons.Count - 1} punten")}.";

    private async Task<IReadOnlyList<TreeItem>> NamedAsync(IReadOnlyCollection<Guid> keys, Writer writer, CancellationToken cancellationToken) =>
        await tree.ItemsAsync(await Present().Where(row => keys.Contains(row.Key)).ToListAsync(cancellationToken), writer, cancellationToken);

    private IQueryable<TreeRow> Present() => tree.Rows().Where(row => row.TrashedAt == null && row.Kind == DocumentKind.Content);
}
