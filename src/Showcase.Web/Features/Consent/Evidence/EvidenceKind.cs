namespace Showcase.Web.Features.Consent.Evidence;

/// <summary>What can show that someone consented: a document or a picture of one.</summary>
internal enum EvidenceKind
{
    Pdf,
    Jpeg,
    Png,
}
