using System.Security.Cryptography;
using System.Text;

namespace Showcase.Web.Features.Media;

/// <summary>Signs an address as Umbraco's own imaging does, so that whoever holds the same key (another Umbraco, a front end) orders what it needs here as it does there.</summary>
/// <remarks>SHA-256 over path and words in small letters, in the order in which they stand; of the words those alone that change the picture (Umbraco 17, ImageSharp.Web 3).</remarks>
internal sealed class UmbracoSignature(MediaKey key)
{
    public const string Word = "hmac";

    private const int Longest = 600;

    public string Sign(string path, IEnumerable<KeyValuePair<string, string>> words)
    {
        var signed = words.Where(word => UmbracoOrder.IsWord(word.Key)).Select(word => KeyValuePair.Create<string, string?>(word.Key, word.Value));
        var subject = (new PathString(path).ToUriComponent() + QueryString.Create(signed).ToUriComponent()).ToLowerInvariant();
        return Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(subject)));
    }

    public bool IsValid(string path, IQueryCollection query) =>
        query.All(word => word.Value.Count == 1 && word.Key.Length + word.Value[0]!.Length < Longest)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(path, WordsOf(query))), Encoding.UTF8.GetBytes(query[Word].ToString()));

    /// <summary>The address of the same rendition of another file.</summary>
    public string Readdress(string path, IQueryCollection query)
    {
        var words = WordsOf(query).Where(word => word.Key != Word).ToList();
        return RenditionAddress.Escape(path) + QueryString.Create(words.Append(KeyValuePair.Create(Word, Sign(path, words))).Select(word => KeyValuePair.Create<string, string?>(word.Key, word.Value))).ToUriComponent();
    }

    private static IEnumerable<KeyValuePair<string, string>> WordsOf(IQueryCollection query) => query.Select(word => KeyValuePair.Create(word.Key, word.Value.ToString()));
}
