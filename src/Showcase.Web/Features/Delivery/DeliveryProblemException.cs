namespace Showcase.Web.Features.Delivery;

/// <summary>A request found unanswerable in the middle of building its answer.</summary>
internal sealed class DeliveryProblemException(DeliveryProblem problem) : Exception(problem.Detail)
{
    public DeliveryProblem Problem { get; } = problem;
}
