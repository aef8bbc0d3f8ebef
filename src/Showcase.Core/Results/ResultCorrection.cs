namespace Showcase.Core.Results;

/// <summary>That a number once stood otherwise, and since when it stands as it does.</summary>
/// <param name="Former">As the release before had it.</param>
/// <param name="By">The release that changed it.</param>
public sealed record ResultCorrection(PublishedResult Former, Release By)
{
    /// <summary>One Dutch line: <c>Gecorrigeerd op 12 januari 2027. Eerder stond hier 340 plaatsingen (uitgave 2).</c> and the note of the release.</summary>
    public string Line
    {
        get
        {
            var word = By.Corrects is null ? "Bijgesteld" : "Gecorrigeerd";
            var words = ResultText.For(Former);
            var note = By is { Corrects: not null, Note: { Length: > 0 } told } ? " " + told : "";
            return $"{word} op {DutchFormat.Day(DutchFormat.DayOf(By.ReleasedAt))}. Eerder stond hier: {words.Text ?? words.Missing} (uitgave {Former.Release.Number}, peildatum {words.AsOf}).{note}";
        }
    }
}
