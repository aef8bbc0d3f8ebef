using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Showcase.Web.Features.Monitoring.Reading;
using Showcase.Web.Infrastructure.Persistence;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Three views on the authority's own PostgreSQL server, read in one read-only snapshot.</summary>
internal sealed partial class PostgreSqlConnector : IMonitoringConnector
{
    // A transaction that was open while we looked commits with an earlier time of change: look back a little.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);

    public string Kind => "PostgreSql";

    public async Task<SourceOpening> OpenAsync(SourceRequest request, CancellationToken cancellationToken)
    {
        var source = request.Source;
        if (source.ConnectionString is not { Length: > 0 } connectionString)
        {
            throw new RefusedException("De instelling ConnectionString ontbreekt.");
        }

        var views = await GuardAsync(() => ExternalViews.OpenAsync(connectionString, source.TimeoutSeconds, cancellationToken));
        try
        {
            var since = Since(request);
            var tables = new List<SourceTable>();
            foreach (var table in RecordTables.All)
            {
                tables.Add(await OpenTableAsync(views, request, table, table == RecordTables.Organisations ? null : since, cancellationToken));
            }

            var takenAt = await GuardAsync(() => views.TakenAtAsync(cancellationToken));
            return new SourceOpening(new ViewsDelivery(views)
            {
                Tables = tables,
                Version = (takenAt - Overlap).ToString("O", CultureInfo.InvariantCulture),
            });
        }
        catch
        {
            await views.DisposeAsync();
            throw;
        }
    }

    private static DateTimeOffset? Since(SourceRequest request) =>
        request is { MayBePartial: true, Source.ChangedColumn: { Length: > 0 } } &&
        DateTimeOffset.TryParseExact(request.Version, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since) ? since : null;

    private static async Task<SourceTable> OpenTableAsync(ExternalViews views, SourceRequest request, string table, DateTimeOffset? since, CancellationToken cancellationToken)
    {
        var source = request.Source;
        var view = source.NameOf(table);
        if (!ViewName().IsMatch(view) || (source.ChangedColumn is { Length: > 0 } column && !ViewName().IsMatch(column)))
        {
            throw new RefusedException($"'{view}' of '{source.ChangedColumn}' is geen naam van een view of kolom.");
        }

        var columns = await GuardAsync(() => views.ColumnsAsync(view, cancellationToken));
        if (columns.FirstOrDefault(candidate => candidate.Type.IsAssignableTo(typeof(Array))) is { Name: { } unreadable })
        {
            throw new RefusedException($"{view}: kolom '{unreadable}' heeft een soort die niet wordt gelezen.");
        }

        var names = columns.Select(candidate => candidate.Name).ToList();
        var order = IdColumn(request, table, names);
        var removed = source.RemovedColumn is { Length: > 0 } given ? names.IndexOf(given) : -1;
        return new SourceTable
        {
            Name = table,
            Label = view,
            LineWord = "record",
            IsPartial = since is not null,
            // What only steers reading is no field, and a time of change is no birth date.
            Columns = [.. names.Select(name => name == source.ChangedColumn || name == source.RemovedColumn ? "" : name)],
            Rows = (place, token) => RowsAsync(views, view, order, since is { } moment ? (source.ChangedColumn!, moment) : null, (removed, names.IndexOf(order), names.IndexOf(source.ChangedColumn ?? "")), place.Line, token),
        };
    }

    private static string IdColumn(SourceRequest request, string table, List<string> names)
    {
        var field = RecordTables.IdOf(table);
        return request.Mapping.NamesOf(table, field).Select(name => names.Find(column => ColumnMap.Plain(column) == ColumnMap.Plain(name))).FirstOrDefault(found => found is not null)
            ?? throw new RefusedException($"{request.Source.NameOf(table)}: kolom ontbreekt: {field}.");
    }

    private static async IAsyncEnumerable<SourceRow> RowsAsync(
        ExternalViews views, string view, string order, (string, DateTimeOffset)? since, (int Removed, int Id, int Changed) at, int after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var line = 0;
        await using var rows = views.RowsAsync(view, order, since, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await GuardAsync(() => rows.MoveNextAsync().AsTask()))
        {
            if (++line <= after)
            {
                continue;
            }

            var values = rows.Current;
            if (at.Removed >= 0 && values[at.Removed] == "ja")
            {
                yield return new SourceRow(line, [], null, values[at.Id]);
                continue;
            }

            var problem = values.Any(value => value.Length >= ExternalViews.MaximumText) ? "Een veld is langer dan 64 kB." : null;
            Blank(values, at.Removed);
            Blank(values, at.Changed);
            yield return new SourceRow(line, values, problem);
        }
    }

    private static void Blank(string[] values, int at)
    {
        if (at >= 0)
        {
            values[at] = "";
        }
    }

    private static async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (ArgumentException)
        {
            throw new RefusedException("De instelling ConnectionString is niet te lezen.");
        }
        catch (DbException failed)
        {
            throw failed.SqlState switch
            {
                "42P01" or "3F000" => new RefusedException("Een van de views bestaat niet op de server."),
                "42703" => new RefusedException("Een view mist de kolom waarop wordt geselecteerd."),
                "42501" => new RefusedException("De gebruiker mag een van de views niet lezen."),
                ['2', '8', ..] => new RefusedException("De server weigert de aanmelding."),
                "57014" => new SourceDownException("De server antwoordt te langzaam.", failed),
                _ => new SourceDownException("De server is niet bereikbaar of brak het lezen af.", failed),
            };
        }
    }

    [GeneratedRegex(@"^[A-Za-z_][A-Za-z0-9_]{0,62}(\.[A-Za-z_][A-Za-z0-9_]{0,62})?$", RegexOptions.NonBacktracking)]
    private static partial Regex ViewName();

    private sealed class ViewsDelivery(ExternalViews views) : SourceDelivery
    {
        public override async ValueTask DisposeAsync()
        {
            await views.DisposeAsync();
            await base.DisposeAsync();
        }
    }
}
