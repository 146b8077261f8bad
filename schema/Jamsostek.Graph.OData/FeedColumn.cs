using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.OData;

/// <summary>A property of an entity: a column of rows.</summary>
/// <param name="Name">Its name, that of the same column in flat tables.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsNullable">Whether a value may be missing.</param>
/// <param name="Description">What it is, in English.</param>
/// <param name="Unit">Unit of a measure; null for every other column.</param>
public sealed record FeedColumn(string Name, FlatType Type, bool IsNullable, string Description, ValueUnit? Unit = null);
