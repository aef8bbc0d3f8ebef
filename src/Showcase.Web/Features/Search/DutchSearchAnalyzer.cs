using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Nl;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;
using SnowballDutch = Lucene.Net.Tartarus.Snowball.Ext.DutchStemmer;

namespace Showcase.Web.Features.Search;

/// <summary>Dutch words as they stand, without accents, and at the same position their stem: so <c>café</c> finds <c>cafe</c>, <c>bedrijf</c> finds <c>bedrijven</c>, and the word as typed weighs more.</summary>
internal sealed class DutchSearchAnalyzer : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly StemmerOverrideFilter.StemmerOverrideMap Overrides = DutchStems.Overrides();

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream tokens = new LowerCaseFilter(Version, words);
        tokens = new EnglishPossessiveFilter(Version, tokens); // foto's, video's
        tokens = new ASCIIFoldingFilter(tokens);
        tokens = new StopFilter(Version, tokens, DutchAnalyzer.DefaultStopSet);
        tokens = new KeywordRepeatFilter(tokens);
        tokens = new StemmerOverrideFilter(tokens, Overrides);
        tokens = new SnowballFilter(tokens, new SnowballDutch());
        tokens = new VoicedEndFilter(tokens);
        return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(tokens));
    }
}
