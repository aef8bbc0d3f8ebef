namespace Showcase.Web.Features.TenderParagraphs.Counting;

/// <summary>The connection broke between the question to commit and the answer. Writing again could count twice, and counts are promised to be lower bounds.</summary>
internal sealed class UnknownCommitException(Exception inner) : Exception("Whether the counts were written is unknown.", inner);
