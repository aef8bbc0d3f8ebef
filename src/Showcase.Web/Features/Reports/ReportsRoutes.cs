using System.Globalization;
using Showcase.Core.Reports;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Reports;

/// <summary>Every address of the slice.</summary>
internal static class ReportsRoutes
{
    public const string Overview = ReportPath.Overview;
    public const string Area = "/rapportages/{soort}/{code}";
    public const string Report = "/rapportages/{soort}/{code}/{kwartaal}";
    public const string Word = Report + WordSuffix;
    public const string Workbook = Report + WorkbookSuffix;
    public const string Frozen = "/rapportages/uitgave/{uitgave:int}/{soort}/{code}/{kwartaal}";
    public const string FrozenWord = Frozen + WordSuffix;
    public const string FrozenWorkbook = Frozen + WorkbookSuffix;

    public const string WordSuffix = ".docx";
    public const string WorkbookSuffix = ".xlsx";

    public const string AreaParameter = "gebied";
    public const string QuarterParameter = "kwartaal";

    /// <summary>Value of an option in the form: <c>regio/am91</c>.</summary>
    public static string ValueOf(ResultArea area) => $"{ReportPath.Word(area.Kind)}/{area.Code.ToLowerInvariant()}";

    /// <summary>Name of a downloaded file: only what every file system and header can hold.</summary>
    public static string FileName(ResultArea area, Quarter quarter, int? release, string suffix)
    {
        var code = string.Concat(area.Code.ToLowerInvariant().Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
        var edition = release is { } number ? "-uitgave-" + number.ToString(CultureInfo.InvariantCulture) : "";
        return $"rapportage-{ReportPath.Word(area.Kind)}-{code}-{quarter.ToString().ToLowerInvariant()}{edition}{suffix}";
    }
}
