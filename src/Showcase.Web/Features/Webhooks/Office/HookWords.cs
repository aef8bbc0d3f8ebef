namespace Showcase.Web.Features.Webhooks.Office;

internal static class HookWords
{
    public static string Of(MessageState state) => state switch
    {
        MessageState.Waiting => "Wacht",
        MessageState.Delivered => "Bezorgd",
        MessageState.GivenUp => "Niet bezorgd",
        _ => "Vervallen",
    };

    /// <summary>For the colour of the word.</summary>
    public static string Mark(MessageState state) => state switch
    {
        MessageState.Delivered => "goed",
        MessageState.Waiting => "let-op",
        MessageState.GivenUp => "fout",
        _ => "",
    };
}
