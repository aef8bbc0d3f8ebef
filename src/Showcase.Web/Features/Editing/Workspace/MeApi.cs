using Microsoft.AspNetCore.Http.HttpResults;
using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing.Workspace;

/// <summary>Who works here, and what the schema of the site is.</summary>
internal static class MeApi
{
    public static void MapMe(this RouteGroupBuilder api)
    {
        api.MapGet(EditingRoutes.Me, Me);
        api.MapGet(EditingRoutes.Schema, (SchemaJson schema) => TypedResults.Bytes(schema.Utf8, "application/json; charset=utf-8"));
    }

    private static Ok<MeResponse> Me(HttpContext context)
    {
        var (writer, user) = (Writer.Of(context), context.User);
        return TypedResults.Ok(new MeResponse(
            writer.Name,
            [.. OfficeRoles.All.Where(user.IsInRole)],
            new(true, writer.MayPublish, true, writer.IsAdministrator, Writer.Has(user, OfficeRoles.Figures)),
            [.. writer.Organisations]));
    }
}

/// <summary>Who is signed in.</summary>
/// <param name="Organisations">Keys of the organisations they are kept to; empty for who may write for all.</param>
internal sealed record MeResponse(string Name, IReadOnlyList<string> Roles, CanResponse Can, IReadOnlyList<Guid> Organisations);

internal sealed record CanResponse(bool Write, bool Publish, bool Media, bool Settings, bool Results);
