using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>What is asked of a table beside the question to its cube.</summary>
/// <param name="Measures">The measures that are columns.</param>
/// <param name="Quality">Whether what stands behind each row is columns too.</param>
/// <param name="Language">The language of names.</param>
/// <param name="Offset">How many rows are left out first.</param>
/// <param name="Limit">How many rows there are at most; null for all.</param>
internal sealed record FlatRequest(ImmutableArray<CubeMeasure> Measures, bool Quality, FlatLanguage Language, int Offset, int? Limit);
