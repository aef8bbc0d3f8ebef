using System.Globalization;
using Showcase.Core.Results;

namespace Showcase.Web.Features.Shared;

/// <summary>How the interface writes stored words, days, lengths and counts.</summary>
internal static class Dutch
{
    private static readonly string[] Days = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>Starts with a capital; the abbreviation ICT is written whole.</summary>
    public static string Capital(string? word) => word switch
    {
        null or "" => "",
        "ict" => "ICT",
        _ => string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1)),
    };

    public static string Audience(string audience) => audience switch
    {
        "doelgroep" => "Voor wie werk zoekt",
        "opdrachtgevers" => "Voor opdrachtgevers",
        "bedrijven" => "Voor bedrijven",
        _ => Capital(audience),
    };

    /// <summary>As in a sentence: <c>mensen die werk zoeken</c>.</summary>
    public static string AudienceNoun(string audience) => audience == "doelgroep" ? "mensen die werk zoeken" : audience;

    /// <summary><c>11 februari 2027</c>.</summary>
    public static string Day(DateOnly day) => DutchFormat.Day(day);

    /// <summary><c>donderdag 11 februari 2027</c>.</summary>
    public static string Weekday(DateTime moment) => $"{Days[(int)moment.DayOfWeek]} {DutchFormat.Day(DateOnly.FromDateTime(moment))}";

    /// <summary><c>februari</c>.</summary>
    public static string Month(DateTime moment) => Months[moment.Month - 1];

    /// <summary><c>13.30 uur</c>.</summary>
    public static string Time(DateTime moment) => moment.ToString("H.mm", CultureInfo.InvariantCulture) + " uur";

    /// <summary><c>5 %</c>, <c>2,5 %</c>, with a space that does not break.</summary>
    public static string Percent(decimal value) => DutchFormat.Number(value, 2) + "\u00A0%";

    /// <summary><c>€ 250.000</c>, with a space that does not break.</summary>
    public static string Euro(long value) => "€\u00A0" + DutchFormat.Number(value);

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>For the <c>datetime</c> attribute; Dutch local time, so without offset.</summary>
    public static string Iso(DateTime moment) => moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>34 seconden</c>, <c>1 minuut en 20 seconden</c>.</summary>
    public static string Length(int seconds)
    {
        var (minutes, rest) = (seconds / 60, seconds % 60);
        var minutesText = minutes switch { 0 => null, 1 => "1 minuut", _ => $"{minutes} minuten" };
        var restText = rest switch { 0 => null, 1 => "1 seconde", _ => $"{rest} seconden" };
        return string.Join(" en ", new[] { minutesText, restText }.Where(part => part is not null));
    }

    /// <summary><c>0:34</c>.</summary>
    public static string Clock(int seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");

    /// <summary><c>640 kB</c>, <c>1,2 MB</c>; thousands, as file managers show them.</summary>
    public static string Size(long bytes) => bytes < 1_000_000 ? $"{DutchFormat.Number(Math.Max(1, bytes / 1000))} kB" : $"{DutchFormat.Number(bytes / 1_000_000m, 1)} MB";

    /// <summary><c>1 verhaal</c>, <c>12 verhalen</c>.</summary>
    public static string Count(int count, string one, string many) => count == 1 ? "1 " + one : $"{DutchFormat.Number(count)} {many}";

    /// <summary>The word as it stands in an address: <c>bouw en infra</c> becomes <c>bouw-en-infra</c>.</summary>
    public static string Slug(string word) => word.Replace(' ', '-');
}
