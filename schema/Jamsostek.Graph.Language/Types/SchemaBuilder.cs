namespace Jamsostek.Graph.Language.Types;

/// <summary>Builds a schema from type system documents and the resolvers bound to their coordinates.</summary>
public sealed class SchemaBuilder;
