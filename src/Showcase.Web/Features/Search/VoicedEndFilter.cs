using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Showcase.Web.Features.Search;

/// <summary>Dutch writes <c>bedrijven</c> and <c>bedrijf</c>, <c>huizen</c> and <c>huis</c>; the Snowball stemmer leaves the v and z. A stem ends voiceless here.</summary>
internal sealed class VoicedEndFilter : TokenFilter
{
    private readonly ICharTermAttribute term;
    private readonly IKeywordAttribute keyword;

    public VoicedEndFilter(TokenStream input)
        : base(input)
    {
        term = AddAttribute<ICharTermAttribute>();
        keyword = AddAttribute<IKeywordAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (!keyword.IsKeyword && term.Length > 2)
        {
            ref var last = ref term.Buffer[term.Length - 1];
            last = DutchStems.Voiceless(last);
        }

        return true;
    }
}
