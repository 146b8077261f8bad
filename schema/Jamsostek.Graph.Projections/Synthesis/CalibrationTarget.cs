using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A published count that the synthetic figures are made to add to.</summary>
/// <param name="RegionCode">Region.</param>
/// <param name="Scope">Which governments of it.</param>
/// <param name="Month">Month.</param>
/// <param name="Enrolled">Enrolled non-ASN staff.</param>
/// <param name="Staff">Non-ASN staff, stated or following from the published rate; null where nothing is said.</param>
/// <param name="FigureId">Key of the figure.</param>
/// <param name="SourceId">Its source.</param>
internal sealed record CalibrationTarget(string RegionCode, GovernmentScope Scope, Month Month, long Enrolled, long? Staff, string FigureId, string SourceId);
