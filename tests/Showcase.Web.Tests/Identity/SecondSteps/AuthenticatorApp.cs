using System.Net;
using Showcase.Web.Features.Identity;
using Showcase.Web.Features.Identity.SecondSteps;
using Showcase.Web.Tests.Support;

namespace Showcase.Web.Tests.Identity.SecondSteps;

/// <summary>The app on someone's phone, set up through the page.</summary>
internal sealed class AuthenticatorApp(ShowcaseHost host, byte[] key)
{
    /// <summary>The code that the app shows now.</summary>
    public string Code => TotpRules.CodeAt(key, TotpRules.StepAt(host.Clock.GetUtcNow()));

    /// <summary>Sets the second step up for who is signed in.</summary>
    /// <returns>The app, and the recovery codes that were shown.</returns>
    public static async Task<(AuthenticatorApp App, IReadOnlyList<string> Codes)> SetUpAsync(ShowcaseHost host, OfficeVisitor visitor)
    {
        var (app, page) = await TryAsync(host, visitor);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return (app, [.. page.Document.QuerySelectorAll(".sc-office-codes code").Select(code => code.TextContent)]);
    }

    public static async Task<(AuthenticatorApp App, FetchedPage Page)> TryAsync(ShowcaseHost host, OfficeVisitor visitor, string? code = null)
    {
        var setup = await visitor.GetAsync(IdentityRoutes.AccountSecondStep);
        var app = new AuthenticatorApp(host, Bytes(setup.Document.QuerySelector(".sc-office-key")!.TextContent));
        var form = setup.Document.Forms.Single(form => form.GetAttribute("action") == IdentityRoutes.AccountSecondStep);
        string Field(string name) => form.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        return (app, await visitor.PostAsync(IdentityRoutes.AccountSecondStep, ("formulier", Field("formulier")), ("sleutel", Field("sleutel")), ("code", code ?? app.Code)));
    }

    /// <summary>Goes on to the next code, which no one has used.</summary>
    public string NextCode()
    {
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        return Code;
    }

    private static byte[] Bytes(string text)
    {
        var bits = string.Concat(text.Where(char.IsLetterOrDigit).Select(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2))];
    }
}
