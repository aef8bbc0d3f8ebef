namespace Showcase.Web.Features.Shared.Office;

/// <summary>Ends a request with an answer, from wherever it turns out that it cannot go on.</summary>
internal sealed class RefusedException(IResult answer) : Exception
{
    public IResult Answer => answer;
}
