using Showcase.Web.Features.Shared.Office;

namespace Showcase.Web.Features.Editing;

/// <summary>Addresses of the content section: its pages, and the JSON they are made of.</summary>
internal static class EditingRoutes
{
    public const string Pages = OfficePaths.Content;
    public const string DocumentPage = Pages + "/{key:guid}";
    public const string BinPage = Pages + "/prullenbak";
    public const string ListPage = Pages + "/lijst/{list}";
    public const string CalendarPage = Pages + "/kalender";
    public const string AuditPage = OfficePaths.Base + "/logboek";

    public const string Me = "/me";
    public const string Schema = "/schema";
    public const string Root = "/tree/root";
    public const string Bin = "/tree/bin";
    public const string Children = "/tree/{key:guid}/children";
    public const string Ancestors = "/tree/{key:guid}/ancestors";
    public const string Sort = "/tree/{key:guid}/sort";
    public const string SortRoot = "/tree/sort";
    public const string Documents = "/documents";
    public const string Document = "/documents/{key:guid}";
    public const string References = Document + "/references";
    public const string Versions = Document + "/versions";
    public const string VersionRestore = Document + "/versions/{version:int}/restore";
    public const string Diff = Document + "/diff";
    public const string Gates = Document + "/gates";
    public const string Publish = Document + "/publish";
    public const string Unpublish = Document + "/unpublish";
    public const string Schedule = Document + "/schedule";
    public const string Trash = Document + "/trash";
    public const string Restore = Document + "/restore";
    public const string Move = Document + "/move";
    public const string Copy = Document + "/copy";
    public const string Submit = Document + "/submit";
    public const string Return = Document + "/return";
    public const string Approve = Document + "/approve";
    public const string Bulk = "/bulk";
    public const string WritingAid = "/writing-aid";
    public const string CaptionsRead = "/captions/read";
    public const string CaptionsImport = "/captions/import";
    public const string CaptionsExport = "/captions/srt";
    public const string Search = "/search";
    public const string Items = "/items";
    public const string List = "/lists/{list}";
    public const string Calendar = "/calendar";
    public const string Job = "/jobs/{key:guid}";
    public const string JobCancel = Job + "/cancel";
    public const string Audit = "/audit";
    public const string AuditCsv = "/audit.csv";
}
