namespace Showcase.Web.Features.Identity.SecondSteps;

/// <summary>Bytes as letters that people can type over (RFC 4648, without padding).</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new System.Text.StringBuilder();
        var (buffer, held) = (0, 0);
        foreach (var one in bytes)
        {
            buffer = (buffer << BitsPerByte) | one;
            for (held += BitsPerByte; held >= BitsPerLetter; held -= BitsPerLetter)
            {
                text.Append(Alphabet[(buffer >> (held - BitsPerLetter)) & 31]);
            }

            buffer &= (1 << held) - 1;
        }

        if (held > 0) text.Append(Alphabet[(buffer << (BitsPerLetter - held)) & 31]);
        return text.ToString();
    }
}
