using Showcase.Core.Readability;

namespace Showcase.Web.Features.Editing.WritingAid;

internal static class ReadingWords
{
    public static string Of(ReadingLevel level) => level switch
    {
        ReadingLevel.VeryHard => "zeer moeilijk",
        ReadingLevel.Hard => "moeilijk",
        ReadingLevel.FairlyHard => "vrij moeilijk",
        ReadingLevel.Standard => "standaard",
        ReadingLevel.FairlyEasy => "vrij gemakkelijk",
        ReadingLevel.Easy => "gemakkelijk",
        _ => "zeer gemakkelijk",
    };
}
