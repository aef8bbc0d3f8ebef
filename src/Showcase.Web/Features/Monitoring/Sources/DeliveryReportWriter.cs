using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Monitoring.Sources;

/// <summary>Writes how a delivery fared for people: no value out of the files is in it.</summary>
internal static class DeliveryReportWriter
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static string Write(DeliveryReport report, IEnumerable<string> files)
    {
        var text = new StringBuilder()
            .AppendLine(Dutch, $"Levering van {report.Source}")
            .AppendLine(Dutch, $"Gelezen op {DutchFormat.Day(DutchFormat.DayOf(report.At))}")
            .AppendLine(Dutch, $"Uitkomst: {report.Outcome}");
        if (report.Reason is { } reason)
        {
            text.AppendLine().AppendLine(reason);
        }

        if (report.Counts is { } counts)
        {
            text.AppendLine().AppendLine(counts);
        }

        text.AppendLine().AppendLine("Bestanden:");
        foreach (var path in files.Where(File.Exists))
        {
            using var file = File.OpenRead(path);
            text.AppendLine(Dutch, $"- {Path.GetFileName(path)}, {file.Length:N0} bytes, SHA-256 {Convert.ToHexStringLower(SHA256.HashData(file))}");
        }

        if (report.HoldsPersonalData)
        {
            text.AppendLine().AppendLine("De bestanden zijn verwijderd: gegevens over personen worden niet bewaard. Lever ze opnieuw aan zonder die gegevens.");
        }

        foreach (var group in report.Quarantine.GroupBy(row => (row.Table, row.Reason)).OrderByDescending(group => group.Count()))
        {
            text.AppendLine(Dutch, $"In quarantaine: {group.Count():N0} × {group.Key.Table}: {group.Key.Reason}");
        }

        return text.ToString();
    }
}
