namespace Showcase.Web.Infrastructure.Schema;

/// <summary>A uSync file that could not be used, and why, in Dutch. The other files are used all the same.</summary>
internal sealed record UsyncProblem(string File, string Reason);
