namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>What came of a series after an origin.</summary>
/// <param name="Series">Place of the series.</param>
/// <param name="Origin">Place of the origin.</param>
/// <param name="Province">Its province.</param>
/// <param name="Published">Published coverage.</param>
/// <param name="Constant">The same on the origin's count of potential workers.</param>
/// <param name="Last">Last published coverage at the origin.</param>
/// <param name="YearlyChange">Mean yearly change before it.</param>
/// <param name="Years">Years ahead.</param>
internal readonly record struct SeriesOutcome(int Series, int Origin, int Province, double Published, double Constant, double Last, double YearlyChange, double Years);
