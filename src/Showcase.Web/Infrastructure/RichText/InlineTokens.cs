using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Showcase.Core.Results;

namespace Showcase.Web.Infrastructure.RichText;

/// <summary>The one reader of inline tokens: <c>&lt;data&gt;</c> elements for released results and for placeholders of a paragraph.</summary>
internal static class InlineTokens
{
    public const string Result = "data-resultaat";
    public const string Area = "data-gebied";
    public const string Period = "data-periode";
    public const string Release = "data-uitgave";
    public const string Field = "data-veld";

    /// <summary>On the link of a released number: where that number stays, for copies. Set after markup was made safe, so no author can forge it.</summary>
    public const string Frozen = "data-vast";

    public const string StampClass = "inline-result__stamp";

    /// <summary>Puts released numbers in place of result tokens and marks placeholders; other <c>data</c> elements lose their tags.</summary>
    public static void Resolve(IHtmlDocument document, IPublishedResults results, IReleaseArchive archive)
    {
        foreach (var token in document.QuerySelectorAll("data").ToArray())
        {
            if (token.HasAttribute(Result))
            {
                ReplaceResult(document, token, InlineResult.Resolve(Read(token), results, archive));
            }
            else if (token.HasAttribute(Field))
            {
                ReplaceField(document, token);
            }
            else
            {
                token.Replace([.. token.ChildNodes]);
            }
        }
    }

    /// <summary>What an author wrote in the element of a released result.</summary>
    public static InlineToken Read(IElement token) => new(token.GetAttribute(Result), token.GetAttribute(Area), token.GetAttribute(Period), token.GetAttribute(Release), token.TextContent);

    private static void ReplaceResult(IHtmlDocument document, IElement token, InlineResult inline)
    {
        if (!inline.IsNumber)
        {
            token.Replace(document.CreateTextNode(inline.Text));
            return;
        }

        var link = document.CreateElement("a");
        link.ClassName = "inline-result";
        link.SetAttribute("href", inline.Path!);
        link.SetAttribute("title", inline.Title!);
        link.SetAttribute(Frozen, inline.FrozenPath!);
        var number = document.CreateElement(inline.MachineValue is null ? "span" : "data");
        number.TextContent = inline.Text;
        if (inline.MachineValue is { } value)
        {
            number.SetAttribute("value", value.ToString(CultureInfo.InvariantCulture));
        }

        link.Append(number);
        var nodes = new List<INode> { link };
        if (inline.Stamp is { } stamp)
        {
            var date = document.CreateElement("small");
            date.ClassName = StampClass;
            date.TextContent = $" ({stamp})";
            nodes.Add(date);
        }

        token.Replace([.. nodes]);
    }

    private static void ReplaceField(IHtmlDocument document, IElement token)
    {
        var mark = document.CreateElement("mark");
        mark.ClassName = "placeholder";
        mark.SetAttribute(Field, token.GetAttribute(Field)!);
        mark.TextContent = token.TextContent;
        token.Replace(mark);
    }
}
